package org.ballpad.materials.fit;

/// The data give no constants; the message says why and what is needed.
public final class NoFit extends Exception {
  private static final long serialVersionUID = 1L;

  NoFit(String message) {
    super(message);
  }
}
