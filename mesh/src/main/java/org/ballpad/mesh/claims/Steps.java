package org.ballpad.mesh.claims;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ballpad.mesh.process.Coat;
import org.ballpad.mesh.process.Develop;
import org.ballpad.mesh.process.Etch;
import org.ballpad.mesh.process.Open;
import org.ballpad.mesh.process.Pattern;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.Strip;

/// When something is done to a layer, and in what order things are done.
final class Steps {
  private Steps() {}

  /// Something that a claim wants done.
  ///
  /// @param what in words
  /// @param when index of the step that does it
  record Event(String what, Index when) {}

  /// Finds a step.
  @FunctionalInterface
  interface Index {
    OptionalInt in(Evidence evidence);

    /// The step, or the last of all where there is none: when something is looked at.
    default int orEnd(Evidence evidence) {
      return in(evidence).orElse(evidence.end());
    }
  }

  /// The end of the process.
  static final Index END = e -> OptionalInt.of(e.end());

  static Event event(String what, Index when) {
    return new Event(what, when);
  }

  /// Index of the step after which the layer of a role has its pattern; where nothing opens it, of
  /// the one that makes it.
  static Index shaped(String role) {
    return e -> {
      OptionalInt opened = e.last(step -> opens(step, e, role));
      return opened.isPresent() ? opened : e.made(role);
    };
  }

  /// Whether a step takes part of a layer away where it is told to.
  static boolean opens(ProcessStep step, Evidence e, String role) {
    return switch (step) {
      case Pattern pattern -> e.plays(pattern.layer(), role);
      case Develop develop -> e.plays(develop.layer(), role);
      case Open open -> open.layers().stream().anyMatch(layer -> e.plays(layer, role));
      default -> false;
    };
  }

  static Index made(String role) {
    return e -> e.made(role);
  }

  static Index opened(String role) {
    return e -> e.first(step -> opens(step, e, role));
  }

  static Index stripped(String role) {
    return e ->
        e.last(step ->
            step instanceof Strip strip && strip.ids().stream().anyMatch(id -> e.plays(id, role)));
  }

  static Index etched(String role) {
    return e ->
        e.last(step ->
            step instanceof Etch etch && etch.target().stream().anyMatch(id -> e.plays(id, role)));
  }

  static Index first(Class<? extends ProcessStep> type) {
    return e -> e.first(type::isInstance);
  }

  /// A layer that only a coat makes, not one that is printed or grown.
  static Index coated(String role) {
    return e -> e.first(step -> step instanceof Coat && e.plays(step.info().id(), role));
  }

  /// Whether all events happen, each after the one before. Sections in which some of them do not
  /// happen at all show nothing.
  static ClaimPredicate order(Event... events) {
    List<Event> wanted = Arrays.asList(events);
    String name = "order: " + String.join(" < ", wanted.stream().map(Event::what).toList());
    return e -> {
      int[] at = wanted.stream().mapToInt(event -> event.when().in(e).orElse(-1)).toArray();
      List<String> missing =
          IntStream.range(0, at.length)
              .filter(i -> at[i] < 0)
              .mapToObj(i -> wanted.get(i).what())
              .toList();
      for (int i = 1; i < at.length; i++) {
        for (int before = 0; before < i; before++) {
          if (at[i] >= 0 && at[before] > at[i]) {
            return Finding.of(
                name,
                false,
                "%s is step %d, after step %d, %s",
                wanted.get(before).what(),
                at[before] + 1,
                at[i] + 1,
                wanted.get(i).what());
          }
        }
      }
      if (!missing.isEmpty()) {
        return Finding.notApplicable(name, "not done here: " + String.join(", ", missing));
      }
      List<String> numbers = Arrays.stream(at).mapToObj(i -> Integer.toString(i + 1)).toList();
      return Finding.of(name, true, "steps %s", String.join(", ", numbers));
    };
  }
}
