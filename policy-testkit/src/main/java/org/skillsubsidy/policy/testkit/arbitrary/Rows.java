package org.skillsubsidy.policy.testkit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * The choices from which a sample is made: those that are common to it, and a row for each claim
 * and for each training from outside.
 */
final class Rows {

  private final char[] common;
  private final List<char[]> claims;
  private final List<char[]> outside;

  private Rows(char[] common, List<char[]> claims, List<char[]> outside) {
    this.common = common;
    this.claims = claims;
    this.outside = outside;
  }

  Choices common() {
    return new Choices(common);
  }

  List<Choices> claims() {
    return claims.stream().map(Choices::new).toList();
  }

  List<Choices> outside() {
    return outside.stream().map(Choices::new).toList();
  }

  /** Chooses at random, for a world. */
  static Rows random(IntUnaryOperator random, int claims, int outside) {
    return new Rows(
        row(random, WorldMaker.COMMON_CHOICES),
        rows(random, claims, WorldMaker.CLAIM_CHOICES),
        rows(random, outside, WorldMaker.OUTSIDE_CHOICES));
  }

  /** Chooses at random, for a sample that has no rows of its own. */
  static Rows random(IntUnaryOperator random, int common) {
    return new Rows(row(random, common), List.of(), List.of());
  }

  private static List<char[]> rows(IntUnaryOperator random, int count, int length) {
    List<char[]> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(row(random, length));
    }
    return rows;
  }

  private static char[] row(IntUnaryOperator random, int length) {
    char[] row = new char[length];
    for (int i = 0; i < length; i++) {
      row[i] = (char) random.applyAsInt(Choices.BOUND);
    }
    return row;
  }

  /** What makes the sample large, the most important first: rows, choices that are not plain. */
  long[] size() {
    long chosen = 0;
    long sum = 0;
    for (char[] row : all()) {
      for (char number : row) {
        chosen += number == 0 ? 0 : 1;
        sum += number;
      }
    }
    return new long[] {claims.size() + outside.size(), chosen, sum};
  }

  /** Rows with a row less, then rows in which blocks of choices are plain, then smaller choices. */
  Stream<Rows> smaller(int fewestClaims) {
    return Stream.of(withoutRow(fewestClaims), withPlainBlock(), withSmallerChoice())
        .flatMap(rows -> rows);
  }

  private Stream<Rows> withoutRow(int fewestClaims) {
    Stream.Builder<Rows> smaller = Stream.builder();
    for (int i = 0; i < claims.size() && claims.size() > fewestClaims; i++) {
      smaller.add(new Rows(common, without(claims, i), outside));
    }
    for (int i = 0; i < outside.size(); i++) {
      smaller.add(new Rows(common, claims, without(outside, i)));
    }
    return smaller.build();
  }

  private Stream<Rows> withPlainBlock() {
    Stream.Builder<Rows> smaller = Stream.builder();
    List<char[]> all = all();
    int longest = all.stream().mapToInt(row -> row.length).max().orElse(0);
    for (int size = longest; size > 0; size /= 2) {
      for (int row = 0; row < all.size(); row++) {
        for (int from = 0; from < all.get(row).length; from += size) {
          char[] plain = all.get(row).clone();
          int to = Math.min(plain.length, from + size);
          if (clear(plain, from, to)) {
            smaller.add(withRow(row, plain));
          }
        }
      }
    }
    return smaller.build();
  }

  private static boolean clear(char[] row, int from, int to) {
    boolean changed = false;
    for (int i = from; i < to; i++) {
      changed |= row[i] != 0;
      row[i] = 0;
    }
    return changed;
  }

  private Stream<Rows> withSmallerChoice() {
    Stream.Builder<Rows> smaller = Stream.builder();
    List<char[]> all = all();
    for (int row = 0; row < all.size(); row++) {
      for (int i = 0; i < all.get(row).length; i++) {
        if (all.get(row)[i] > 1) {
          char[] halved = all.get(row).clone();
          halved[i] = (char) (halved[i] / 2);
          smaller.add(withRow(row, halved));
        }
      }
    }
    return smaller.build();
  }

  private List<char[]> all() {
    List<char[]> all = new ArrayList<>();
    all.add(common);
    all.addAll(claims);
    all.addAll(outside);
    return all;
  }

  private Rows withRow(int index, char[] row) {
    if (index == 0) {
      return new Rows(row, claims, outside);
    }
    int claim = index - 1;
    return claim < claims.size()
        ? new Rows(common, with(claims, claim, row), outside)
        : new Rows(common, claims, with(outside, claim - claims.size(), row));
  }

  private static List<char[]> with(List<char[]> rows, int index, char[] row) {
    List<char[]> changed = new ArrayList<>(rows);
    changed.set(index, row);
    return changed;
  }

  private static List<char[]> without(List<char[]> rows, int index) {
    List<char[]> fewer = new ArrayList<>(rows);
    fewer.remove(index);
    return fewer;
  }
}
