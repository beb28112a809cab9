package id.blangkon.catalog.journal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

  /** The example of the signed notes of Go, made by another implementation than ours. */
  private static final String PUBLIC =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String SECRET =
      """
      PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz
      PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW
      """;

  private static final String TEXT =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.
      """;

  private static final String NOTE =
      TEXT
          + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

  @Test
  void aNoteOfAnotherImplementationIsVerifiedAndMadeToTheByte() {
    NoteSigner signer = NoteSigner.parse(SECRET);

    assertThat(NoteVerifier.parse(PUBLIC).hasSigned(SignedNote.parse(NOTE))).isTrue();
    assertThat(signer.sign(TEXT)).hasToString(NOTE);
    assertThat(signer.secret()).isEqualTo(SECRET);
    assertThat(signer).hasToString(PUBLIC);
  }

  @Test
  void anotherTextIsRefused() {
    SignedNote other = SignedNote.parse(NOTE.replace("your problem is", "your solution is"));
    NoteVerifier verifier = NoteVerifier.parse(PUBLIC);

    assertThatThrownBy(() -> verifier.hasSigned(other))
        .isInstanceOf(LogFormatException.class)
        .hasMessageContaining("PeterNeumann");
  }

  @Test
  void aNoteMayHaveSignaturesOfOthers() {
    NoteSigner log = NoteSigner.generate("catalog.example/log");
    NoteSigner witness = NoteSigner.generate("saksi.example");
    List<SignedNote.Line> both = new ArrayList<>(log.sign(TEXT).signatures());
    both.addAll(witness.sign(TEXT).signatures());
    SignedNote note = SignedNote.parse(new SignedNote(TEXT, both).toString());

    assertThat(log.verifier().hasSigned(note)).isTrue();
    assertThat(witness.verifier().hasSigned(note)).isTrue();
    assertThat(NoteVerifier.parse(PUBLIC).hasSigned(note)).isFalse();
    assertThat(NoteSigner.parse(log.secret()).sign(TEXT)).isEqualTo(log.sign(TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text\n",
        "text\n\n",
        "text\n\nno dash AAAAAAA=\n",
        "text\n\n\u2014 name\n",
        "text\n\n\u2014 name AAAA\n",
        "text\n\n\u2014 name not/base*64\n",
        "te\txt\n\n\u2014 name AAAAAAAA\n",
        "text\n\n\u2014 name AAAAAAAA"
      })
  void whatIsNoNoteIsRefused(String text) {
    assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(LogFormatException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name",
        "name+c74f20a3",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
      })
  void whatIsNoKeyIsRefused(String text) {
    assertThatThrownBy(() -> NoteVerifier.parse(text)).isInstanceOf(LogFormatException.class);
  }

  @Test
  void halvesOfTwoPairsAreNoSigner() {
    String one = NoteSigner.generate("a.example").secret();
    String two = NoteSigner.generate("a.example").secret();

    assertThatThrownBy(
            () ->
                NoteSigner.parse(one.lines().toList().get(0) + "\n" + two.lines().toList().get(1)))
        .isInstanceOf(LogFormatException.class);
  }
}
