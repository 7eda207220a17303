package org.ballpad.mesh.process;

/// A process step cannot be carried out: one of the messages of the list of errors, with the
/// offending numbers.
///
/// The case reader adds file, line and column of the step's key.
public final class StepFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int step;
  private final String key;

  /// @param code message code such as `E-NOSEED`
  /// @param step index of the step in the process, from 0
  /// @param key the step's key that the message is about, or empty for the step as a whole
  /// @param message what is wrong and what is allowed
  public StepFault(String code, int step, String key, String message) {
    super(message);
    this.code = code;
    this.step = step;
    this.key = key;
  }

  /// Message code such as `E-NOSEED`.
  public String code() {
    return code;
  }

  /// Index of the step in the process, from 0.
  public int step() {
    return step;
  }

  /// The step's key that the message is about, or empty.
  public String key() {
    return key;
  }
}
