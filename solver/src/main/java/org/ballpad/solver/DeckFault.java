package org.ballpad.solver;

import java.util.Map;
import java.util.stream.Collectors;

/// A model has something that a deck cannot hold; the message names it.
public final class DeckFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message what cannot be held
  public DeckFault(String message) {
    super(message);
  }

  /// Regions that cannot be held, each with its reason.
  static DeckFault of(Map<String, String> regions) {
    return new DeckFault(
        regions.entrySet().stream()
            .map(entry -> "region %s: %s".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("; ", "a CalculiX deck cannot hold ", "")));
  }
}
