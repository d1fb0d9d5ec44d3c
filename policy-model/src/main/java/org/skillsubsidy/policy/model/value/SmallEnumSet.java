package org.skillsubsidy.policy.model.value;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of enum constants, held in the bits of one {@code long} and iterated in the
 * order in which the enum declares them.
 *
 * @param <E> an enum with at most 64 constants
 */
public final class SmallEnumSet<E extends Enum<E>> extends AbstractSet<E> implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final transient E[] universe;
  private final transient long bits;

  private SmallEnumSet(E[] universe, long bits) {
    this.universe = universe;
    this.bits = bits;
  }

  /**
   * Returns the set whose members are the constants with a bit set at their ordinal.
   *
   * @param universe all constants of the enum, in order; not copied and not changed
   * @param bits bit <i>n</i> stands for the constant with ordinal <i>n</i>
   * @param <E> the enum
   * @return the set
   * @throws IllegalArgumentException if a bit stands for no constant
   */
  public static <E extends Enum<E>> SmallEnumSet<E> ofBits(E[] universe, long bits) {
    if (universe.length < Long.SIZE && bits >>> universe.length != 0) {
      throw new IllegalArgumentException(
          "bits: 0x%x stands for more than the %d constants".formatted(bits, universe.length));
    }
    return new SmallEnumSet<>(universe, bits);
  }

  /**
   * Returns an immutable copy.
   *
   * @param universe all constants of the enum, in order; not copied and not changed
   * @param members the constants that are in the set
   * @param <E> the enum
   * @return the set
   */
  public static <E extends Enum<E>> SmallEnumSet<E> copyOf(
      E[] universe, Collection<? extends E> members) {
    return new SmallEnumSet<>(universe, bitsOf(members));
  }

  /**
   * Returns the bits of a collection of constants.
   *
   * @param members the constants
   * @return a bit for each, at its ordinal
   */
  public static long bitsOf(Collection<? extends Enum<?>> members) {
    if (members instanceof SmallEnumSet<?> small) {
      return small.bits;
    }
    long bits = 0;
    for (Enum<?> member : members) {
      bits |= 1L << member.ordinal();
    }
    return bits;
  }

  /**
   * Returns the members as bits.
   *
   * @return bit <i>n</i> is set when the constant with ordinal <i>n</i> is a member
   */
  public long bits() {
    return bits;
  }

  @Override
  public boolean contains(@Nullable Object o) {
    return o instanceof Enum<?> e
        && e.ordinal() < universe.length
        && universe[e.ordinal()] == e
        && ((bits >>> e.ordinal()) & 1) != 0;
  }

  @Override
  public int size() {
    return Long.bitCount(bits);
  }

  @Override
  public boolean isEmpty() {
    return bits == 0;
  }

  @Override
  public Iterator<E> iterator() {
    return new Iterator<>() {
      private long rest = bits;

      @Override
      public boolean hasNext() {
        return rest != 0;
      }

      @Override
      public E next() {
        if (rest == 0) {
          throw new NoSuchElementException();
        }
        E next = universe[Long.numberOfTrailingZeros(rest)];
        rest &= rest - 1;
        return next;
      }
    };
  }

  @Serial
  @SuppressWarnings("unchecked")
  private Object writeReplace() {
    Class<E> type = (Class<E>) universe.getClass().getComponentType();
    return new Serialized<>(type, List.copyOf(this));
  }

  @Serial
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a set of constants cannot be read as such");
  }

  private record Serialized<E extends Enum<E>>(Class<E> type, List<E> members)
      implements Serializable {
    @Serial
    private Object readResolve() {
      EnumSet<E> checked = EnumSet.noneOf(type);
      checked.addAll(members);
      return copyOf(type.getEnumConstants(), checked);
    }
  }
}
