package id.blangkon.catalog.journal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryProofTest {

  private static final NoteSigner LOG = NoteSigner.generate("catalog.example/log");
  private static final int SIZE = 21;

  private static byte[] entry(int index) {
    return ("{\"order\":" + index + "}").getBytes(StandardCharsets.UTF_8);
  }

  private static EntryProof proof(int index, String origin) {
    PlainTree tree = new PlainTree();
    for (int i = 0; i < SIZE; i++) {
      tree.add(entry(i));
    }
    MerkleTree whole = tree.at(SIZE);
    return new EntryProof(
        index, whole.inclusion(index), LOG.sign(new Checkpoint(origin, SIZE, whole.root()).text()));
  }

  @Test
  void aProofIsCheckedWithTheEntryAndTheKeyAlone() {
    for (int i = 0; i < SIZE; i++) {
      String file = proof(i, LOG.name()).toString();

      Checkpoint checkpoint = EntryProof.parse(file).verify(entry(i), LOG.verifier());

      assertThat(checkpoint.size()).isEqualTo(SIZE);
      assertThat(EntryProof.parse(file)).hasToString(file);
    }
  }

  @Test
  void anotherEntryAnotherLogAndAnotherKeyAreRefused() {
    EntryProof proof = proof(3, LOG.name());
    NoteVerifier stranger = NoteSigner.generate(LOG.name()).verifier();

    assertThatThrownBy(() -> proof.verify(entry(4), LOG.verifier()))
        .isInstanceOf(LogFormatException.class)
        .hasMessageContaining("does not lead");
    assertThatThrownBy(() -> proof.verify(entry(3), stranger))
        .isInstanceOf(LogFormatException.class)
        .hasMessageContaining("not signed by");
    assertThatThrownBy(() -> proof(3, "other.example").verify(entry(3), LOG.verifier()))
        .isInstanceOf(LogFormatException.class)
        .hasMessageContaining("another log");
  }

  @Test
  void aChangeOfAnyByteOfAProofIsFound() {
    byte[] file = proof(11, LOG.name()).toString().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    for (int round = 0; round < 1_000; round++) {
      byte[] changed = file.clone();
      changed[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
      String text = new String(changed, StandardCharsets.UTF_8);

      assertThatThrownBy(() -> EntryProof.parse(text).verify(entry(11), LOG.verifier()))
          .as(text)
          .isInstanceOf(LogFormatException.class);
    }
  }

  @Test
  void extraDataOfOthersIsPassedOver() {
    String file = proof(0, LOG.name()).toString().replaceFirst("\n", "\nextra YWJj\n");

    assertThat(EntryProof.parse(file).verify(entry(0), LOG.verifier()).size()).isEqualTo(SIZE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "c2sp.org/tlog-proof@v1\n\n",
        "c2sp.org/tlog-proof@v2\nindex 0\n\no\n1\n",
        "c2sp.org/tlog-proof@v1\nindex 00\n\no\n1\n",
        "c2sp.org/tlog-proof@v1\nindex -1\n\no\n1\n",
        "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\no\n1\n"
      })
  void whatIsNoProofIsRefused(String text) {
    assertThatThrownBy(() -> EntryProof.parse(text)).isInstanceOf(LogFormatException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "origin\n1\n",
        "origin\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "origin\n99999999999999999999\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
        "ori gin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
      })
  void whatIsNoCheckpointIsRefused(String text) {
    assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(LogFormatException.class);
  }
}
