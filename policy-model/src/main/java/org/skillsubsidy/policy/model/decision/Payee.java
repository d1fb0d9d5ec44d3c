package org.skillsubsidy.policy.model.decision;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/** Who is paid: the trainee, the employer or the provider, by id. */
public final class Payee extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  private static final String SEPARATOR = "|";

  private final PayeeKind kind;

  /** A {@link TraineeId} for a trainee, else an {@link OrganisationCode}. */
  private final Object id;

  private Payee(PayeeKind kind, Object id) {
    this.kind = kind;
    this.id = id;
  }

  /**
   * Makes the trainee a payee.
   *
   * @param id the trainee
   * @return the payee
   */
  public static Payee trainee(TraineeId id) {
    return new Payee(PayeeKind.TRAINEE, id);
  }

  /**
   * Makes the employer a payee.
   *
   * @param code the employer
   * @return the payee
   */
  public static Payee employer(OrganisationCode code) {
    return new Payee(PayeeKind.EMPLOYER, code);
  }

  /**
   * Makes the provider a payee.
   *
   * @param code the provider
   * @return the payee
   */
  public static Payee provider(OrganisationCode code) {
    return new Payee(PayeeKind.PROVIDER, code);
  }

  /**
   * Reads the storage form.
   *
   * @param text {@code KIND|id}
   * @return the payee
   * @throws InvalidFactException if the kind does not exist or the id is not valid
   */
  public static Payee parse(String text) {
    for (PayeeKind kind : PayeeKind.values()) {
      if (text.startsWith(kind + SEPARATOR)) {
        String id = text.substring(kind.name().length() + 1);
        return switch (kind) {
          case TRAINEE -> trainee(TraineeId.parse(id));
          case EMPLOYER -> employer(OrganisationCode.parse(id));
          case PROVIDER -> provider(OrganisationCode.parse(id));
        };
      }
    }
    throw new InvalidFactException(
        "payee", text, "must begin with TRAINEE|, EMPLOYER| or PROVIDER|");
  }

  /**
   * Returns the role in which the payee is paid.
   *
   * @return the kind
   */
  public PayeeKind kind() {
    return kind;
  }

  /**
   * Returns the id for people.
   *
   * @return an organisation's code, a pseudonym, or an identity number masked
   */
  public String shownId() {
    return id.toString();
  }

  /**
   * Returns kind and whole id, for storage. Personal data where it is a trainee's.
   *
   * @return {@code KIND|id}
   */
  public String storageForm() {
    return kind + SEPARATOR + (id instanceof TraineeId trainee ? trainee.storageForm() : id);
  }

  /** Returns kind and id for people. */
  @Override
  public String toString() {
    return kind + SEPARATOR + shownId();
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(storageForm());
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o || (o instanceof Payee other && kind == other.kind && id.equals(other.id));
  }

  @Override
  public int hashCode() {
    return kind.ordinal() * 31 + id.hashCode();
  }

  private record Serialized(String text) implements Serializable {
    @Serial
    private Object readResolve() {
      return parse(text);
    }
  }
}
