package id.blangkon.catalog.journal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MerkleTreeTest {

  /** The entries and roots that implementations of RFC 6962 share as their example. */
  private static final List<String> ENTRIES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void rootsAreThoseOfTheSharedExample(int size, String root) {
    PlainTree tree = new PlainTree();
    ENTRIES.subList(0, size).forEach(entry -> tree.add(HexFormat.of().parseHex(entry)));

    assertThat(HexFormat.of().formatHex(tree.at(size).root().bytes())).isEqualTo(root);
  }

  static Stream<Integer> sizes() {
    return Stream.of(1, 2, 3, 4, 5, 7, 8, 9, 31, 64, 100, 255, 256, 257, 300);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void everyEntryIsShownToBeThereAndNoOther(int size) {
    PlainTree tree = PlainTree.of(size);
    TreeHash root = tree.at(size).root();
    for (int index = 0; index < size; index++) {
      List<TreeHash> proof = tree.at(size).inclusion(index);
      TreeHash entry = tree.entry(index);

      assertThat(MerkleProofs.includes(entry, index, size, proof, root)).isTrue();
      assertThat(MerkleProofs.includes(TreeHash.ofEntry(new byte[1]), index, size, proof, root))
          .isFalse();
      assertThat(MerkleProofs.includes(entry, size, size, proof, root)).isFalse();
      if (size > 1) {
        assertThat(MerkleProofs.includes(entry, (index + 1) % size, size, proof, root)).isFalse();
        assertThat(
                MerkleProofs.includes(entry, index, size, proof.subList(0, proof.size() - 1), root))
            .isFalse();
      }
      List<TreeHash> longer = new ArrayList<>(proof);
      longer.add(root);
      assertThat(MerkleProofs.includes(entry, index, size, longer, root)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void everyEarlierTreeIsShownToBeTheBeginning(int size) {
    PlainTree tree = PlainTree.of(size);
    TreeHash root = tree.at(size).root();
    for (int earlier = 0; earlier <= size; earlier++) {
      List<TreeHash> proof = tree.at(size).consistency(earlier);
      TreeHash before = tree.at(earlier).root();

      assertThat(MerkleProofs.extendsTree(earlier, before, size, root, proof)).isTrue();
      assertThat(MerkleProofs.extendsTree(earlier, root, size, before, proof))
          .isEqualTo(earlier == size);
      assertThat(
              MerkleProofs.extendsTree(
                  earlier, TreeHash.ofEntry(new byte[] {9}), size, root, proof))
          .isFalse();
      for (int changed = 0; changed < proof.size(); changed++) {
        List<TreeHash> other = new ArrayList<>(proof);
        other.set(changed, TreeHash.ofEntry(new byte[] {7}));
        assertThat(MerkleProofs.extendsTree(earlier, before, size, root, other)).isFalse();
      }
    }
  }

  @Test
  void aTreeThatWasRewrittenIsNoExtensionOfWhatItWas() {
    Random random = new Random(20261124);
    for (int round = 0; round < 500; round++) {
      int size = 2 + random.nextInt(400);
      int earlier = 1 + random.nextInt(size - 1);
      PlainTree tree = PlainTree.of(size);
      TreeHash before = tree.at(earlier).root();
      tree.change(random.nextInt(earlier), new byte[] {1, 2, 3});

      assertThat(
              MerkleProofs.extendsTree(
                  earlier, before, size, tree.at(size).root(), tree.at(size).consistency(earlier)))
          .as("round %s", round)
          .isFalse();
    }
  }

  @Test
  void whatIsNotThereIsAskedForInVain() {
    PlainTree tree = PlainTree.of(3);

    assertThatThrownBy(() -> tree.at(3).inclusion(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> tree.at(3).consistency(4))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new MerkleTree(-1, (level, index) -> TreeHash.ofNothing()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3",
    "255, 2",
    "256, 300",
    "257, 1",
    "70000, 500",
    "65535, 2",
    "65536, 1",
    "65537, 300"
  })
  void tilesTellOfTheSameTree(long before, int more) {
    MemoryTiles tiles = new MemoryTiles();
    PlainTree tree = new PlainTree();
    TreeGrowth first = new TreeGrowth(0, tiles);
    LongStream.range(0, before).forEach(i -> first.add(tree.addNumber(i)));
    tiles.putAll(first.changed());
    TreeGrowth second = new TreeGrowth(first.size(), tiles);
    LongStream.range(before, before + more).forEach(i -> second.add(tree.addNumber(i)));
    tiles.putAll(second.changed());

    for (long size : new long[] {before, before + more}) {
      MerkleTree byTiles = new MerkleTree(size, new TileNodes(size, tiles));
      assertThat(byTiles.root()).isEqualTo(tree.at(size).root());
      assertThat(byTiles.inclusion(size / 2)).isEqualTo(tree.at(size).inclusion(size / 2));
      assertThat(byTiles.inclusion(size - 1)).isEqualTo(tree.at(size).inclusion(size - 1));
      assertThat(byTiles.consistency(size / 3)).isEqualTo(tree.at(size).consistency(size / 3));
    }
  }
}
