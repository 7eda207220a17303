package org.ballpad.cases.run;

/// A case is valid as a file, but its geometry cannot be built, meshed or asked what the case asks.
public final class RunFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message what cannot be done, where and why
  RunFault(String message) {
    super(message);
  }
}
