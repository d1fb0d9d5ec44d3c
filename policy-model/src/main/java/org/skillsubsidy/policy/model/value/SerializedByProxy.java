package org.skillsubsidy.policy.model.value;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;

/**
 * A value that is serialised as the facts that it was made of. Whoever reads it makes the value
 * anew, with every check, so no stream can hold a value that could not have been built.
 *
 * <p>This form is for the way between the processes of one release, as in a cluster. It is not for
 * storage: that is what storage forms and JSON are for. It holds identity numbers whole, so a
 * serialised claim, history, decision, key or trainee's id is personal data.
 */
public abstract class SerializedByProxy implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes a value. */
  protected SerializedByProxy() {}

  /**
   * Returns what is written in place of the value.
   *
   * @return the facts; when they are read, their {@code readResolve} makes the value
   */
  @Serial
  protected abstract Object writeReplace();

  @Serial
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw madeWithoutChecks();
  }

  /** For a stream that conceals this class from those that extend it. */
  @Serial
  private void readObjectNoData() throws InvalidObjectException {
    throw madeWithoutChecks();
  }

  private InvalidObjectException madeWithoutChecks() {
    return new InvalidObjectException(
        getClass().getName() + " cannot be read as such, only as the facts that it is made of");
  }
}
