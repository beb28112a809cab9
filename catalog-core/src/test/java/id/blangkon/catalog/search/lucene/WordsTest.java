package id.blangkon.catalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest(name = "“{0}”")
  @CsvSource(
      delimiter = ';',
      value = {
        "Kertas HVS; kertas hvs",
        "Arem-arem Isi; arem arem isi",
        "Pulpen Gel Hitam 0,5 mm; pulpen gel hitam 0.5 mm",
        "Sound 10.000 Watt; sound 10000 watt",
        "Rp1.250.000,-; rp1250000",
        "Batu Split 1/2; batu split 1 2",
        "café CRÈME; cafe creme",
        "3x3 m; 3x3 m",
        "K-225...; k 225",
      })
  void text_is_cut_into_plain_words(String text, String words) {
    assertThat(Words.of(text)).isEqualTo(List.of(words.split(" ")));
  }

  @Test
  void long_words_are_cut() {
    assertThat(Words.of("a".repeat(500))).containsExactly("a".repeat(Words.LONGEST));
  }

  @ParameterizedTest(name = "{0} has the stem {1}")
  @CsvSource({
    "makanan, makan",
    "dimakan, makan",
    "memakan, makan",
    "minuman, minum",
    "meminum, minum",
    "pemotong, potong",
    "memotong, potong",
    "penulisan, tulis",
    "menulis, tulis",
    "percetakan, cetak",
    "pencetakan, cetak",
    "penyewaan, sewa",
    "perbaikan, baik",
    "pengetikan, ketik",
    "pengiriman, kirim",
    "pengecatan, cat",
    "hvs, hvs",
    "a4, a4",
    "peminjaman, pinjam"
  })
  void a_word_has_its_stem_among_its_stems(String word, String stem) {
    assertThat(Stems.standard().of(word)).contains(stem);
  }

  @Test
  void exceptions_keep_different_things_apart() {
    Stems stems = Stems.standard();
    assertThat(stems.of("kemeja")).isEqualTo(Set.of("kemeja"));
    assertThat(stems.of("keranjang")).doesNotContain("ranjang");
    assertThat(stems.of("durian")).doesNotContain("duri");
  }

  @Test
  void synonyms_hold_both_ways_and_arrows_one_way() {
    Synonyms synonyms =
        Synonyms.of(List.of("box = kotak = dus", "konsumsi > snack box = nasi box"));
    assertThat(synonyms.of(List.of("dus"), 9)).containsExactly(List.of("box"), List.of("kotak"));
    assertThat(synonyms.of(List.of("konsumsi"), 9))
        .containsExactly(List.of("snack", "box"), List.of("nasi", "box"));
    assertThat(synonyms.of(List.of("snack", "box"), 9)).isEmpty();
    assertThat(synonyms.of(List.of("dus"), 1)).hasSize(1);
  }

  @Test
  void the_longest_phrase_is_taken_at_each_word() {
    Synonyms synonyms = Synonyms.of(List.of("atk = alat tulis kantor", "alat tulis = pena"));
    List<String> typed = List.of("jual", "alat", "tulis", "kantor");
    assertThat(synonyms.lengthAt(typed, 0)).isEqualTo(1);
    assertThat(synonyms.lengthAt(typed, 1)).isEqualTo(3);
    assertThat(synonyms.lengthAt(typed.subList(0, 3), 1)).isEqualTo(2);
  }
}
