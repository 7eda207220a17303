package org.ballpad.cases.file.point;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ballpad.materials.point.Control;
import org.ballpad.materials.point.Leg;
import org.ballpad.materials.point.Pace;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// The keys of a segment of a path: a change, time spent behind it, or both; or a group of segments
/// that is repeated.
///
/// What a segment does not name stays as it is: a stress that was given keeps its value, and so
/// does a strain. At the start all stresses are given, and zero.
record SegmentKeys(
    @Key(value = "strain along r at the end", quantity = Quantity.FRACTION, otherwise = Key.NOTHING)
        Double axial,
    @Key(value = "stress along r at the end", quantity = Quantity.STRESS, otherwise = Key.NOTHING)
        Double axialStress,
    @Key(value = "strains at the end; rz is half of the angle", otherwise = Key.NOTHING)
        Strains strain,
    @Key(value = "stresses at the end", otherwise = Key.NOTHING) Stresses stress,
    @Key(
            value = "components whose strain stays at what it is from here on",
            oneOf = {"axial", "rr", "zz", "tt", "rz"},
            otherwise = Key.NOTHING)
        List<String> clamp,
    @Key(
            value = "temperature at the end",
            name = "T",
            quantity = Quantity.TEMPERATURE,
            min = 0,
            otherwise = Key.NOTHING)
        Double temperature,
    @Key(value = "time of the change", quantity = Quantity.TIME, min = 0, otherwise = Key.NOTHING)
        Double duration,
    @Key(
            value = "rate of the strain that changes most",
            quantity = Quantity.FREQUENCY,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double rate,
    @Key(
            value = "rate of the temperature",
            quantity = Quantity.RATE,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double ramp,
    @Key(
            value = "time spent behind the change",
            quantity = Quantity.TIME,
            min = 0,
            otherwise = Key.NOTHING)
        Double hold,
    @Key(
            value =
                "increments of the change and of the hold; without it as many as the error asks for",
            min = 1,
            max = 100000,
            otherwise = Key.NOTHING)
        Integer increments,
    @Key(value = "how often `segments` are gone", min = 1, max = 1000, otherwise = Key.NOTHING)
        Integer repeat,
    @Key(value = "segments that are repeated", otherwise = Key.NOTHING)
        List<SegmentKeys> segments) {
  /// Stretches of a path at most.
  private static final int MOST = 10_000;

  private static final List<String> COMPONENTS = List.of("rr", "zz", "tt", "rz");

  /// Strains by component, shear as a tensor component.
  record Strains(
      @Key(value = "along r", quantity = Quantity.FRACTION, otherwise = Key.NOTHING) Double rr,
      @Key(value = "along z", quantity = Quantity.FRACTION, otherwise = Key.NOTHING) Double zz,
      @Key(value = "along t", quantity = Quantity.FRACTION, otherwise = Key.NOTHING) Double tt,
      @Key(
              value = "shear, half the engineering strain",
              quantity = Quantity.FRACTION,
              otherwise = Key.NOTHING)
          Double rz) {
    List<Double> all() {
      return Arrays.asList(rr, zz, tt, rz);
    }
  }

  /// Stresses by component.
  record Stresses(
      @Key(value = "along r", quantity = Quantity.STRESS, otherwise = Key.NOTHING) Double rr,
      @Key(value = "along z", quantity = Quantity.STRESS, otherwise = Key.NOTHING) Double zz,
      @Key(value = "along t", quantity = Quantity.STRESS, otherwise = Key.NOTHING) Double tt,
      @Key(value = "shear", quantity = Quantity.STRESS, otherwise = Key.NOTHING) Double rz) {
    List<Double> all() {
      return Arrays.asList(rr, zz, tt, rz);
    }
  }

  /// @throws IllegalArgumentException if the keys do not make a segment
  SegmentKeys {
    boolean changes = axial != null || axialStress != null || strain != null || stress != null;
    changes |= temperature != null;
    long paces = Stream.of(duration, rate, ramp).filter(pace -> pace != null).count();
    boolean isOne = changes || paces > 0 || hold != null || !clamp.isEmpty();
    if (!segments.isEmpty() && (isOne || increments != null)) {
      throw new IllegalArgumentException("a group has `segments` and `repeat`, nothing else");
    }
    if (segments.isEmpty() && (repeat != null || !isOne)) {
      throw new IllegalArgumentException(
          repeat != null
              ? "`repeat` needs `segments`"
              : "nothing happens: a strain, a stress, `T`, `clamp` or `hold` is needed");
    }
    if (paces > 1 || changes && paces == 0) {
      throw new IllegalArgumentException(
          "one of these is needed: `duration`; `rate` of a strain; `ramp` of `T`");
    }
    if (!changes && paces > 0) {
      throw new IllegalArgumentException("nothing changes; time that only passes is `hold`");
    }
    if (rate != null && axial == null && strain == null) {
      throw new IllegalArgumentException("`rate` needs a strain that changes");
    }
    if (ramp != null && temperature == null) {
      throw new IllegalArgumentException("`ramp` needs `T`");
    }
    if (legs(segments, repeat) > MOST) {
      throw new IllegalArgumentException("the path has more than " + MOST + " stretches");
    }
    for (int i = 0; i < 4; i++) {
      if (says(i, axial, axialStress, strain, stress, clamp) > 1) {
        throw new IllegalArgumentException(COMPONENTS.get(i) + " is given twice");
      }
    }
  }

  /// Number of stretches of a group, each change and its hold taken for two.
  private static long legs(List<SegmentKeys> segments, Integer repeat) {
    long once = segments.stream().mapToLong(s -> Math.max(2, legs(s.segments, s.repeat))).sum();
    return once * (repeat == null ? 1 : repeat);
  }

  /// How often a component is named.
  private static int says(
      int i,
      Double axial,
      Double axialStress,
      Strains strain,
      Stresses stress,
      List<String> clamp) {
    int count = i == 0 ? (axial != null ? 1 : 0) + (axialStress != null ? 1 : 0) : 0;
    count += strain != null && strain.all().get(i) != null ? 1 : 0;
    count += stress != null && stress.all().get(i) != null ? 1 : 0;
    return count + (clamps(clamp, i) ? 1 : 0);
  }

  private static boolean clamps(List<String> clamp, int i) {
    return clamp.contains(COMPONENTS.get(i)) || i == 0 && clamp.contains("axial");
  }

  /// The legs that it is gone in.
  ///
  /// @param path what messages call it: `segments.2`
  List<Leg> legs(String path) {
    var legs = new ArrayList<Leg>();
    if (!segments.isEmpty()) {
      for (int pass = 1; pass <= (repeat == null ? 1 : repeat); pass++) {
        String times = repeat == null ? "" : " (time " + pass + ")";
        for (int i = 0; i < segments.size(); i++) {
          legs.addAll(segments.get(i).legs(path + ".segments." + (i + 1) + times));
        }
      }
      return legs;
    }
    int given = increments == null ? 0 : increments;
    if (temperature != null || !names().isEmpty()) {
      legs.add(new Leg(path, controls(), end(), pace(), given));
    }
    if (hold != null) {
      legs.add(Leg.hold(path + " (hold)", hold, given));
    }
    return legs;
  }

  /// Indices of the components that it names, in order.
  List<Integer> names() {
    return Stream.concat(
            Stream.iterate(0, i -> i + 1)
                .limit(4)
                .filter(i -> says(i, axial, axialStress, strain, stress, clamp) > 0),
            segments.stream().flatMap(segment -> segment.names().stream()))
        .distinct()
        .sorted()
        .toList();
  }

  private OptionalDouble end() {
    return temperature == null ? OptionalDouble.empty() : OptionalDouble.of(temperature);
  }

  private Pace pace() {
    return rate != null
        ? new Pace.StrainRate(rate)
        : ramp != null ? new Pace.Ramp(ramp) : new Pace.Duration(duration == null ? 0 : duration);
  }

  private List<Control> controls() {
    return Stream.iterate(0, i -> i + 1).limit(4).map(this::control).toList();
  }

  private Control control(int i) {
    Double toStrain = i == 0 && axial != null ? axial : strain == null ? null : strain.all().get(i);
    Double toStress =
        i == 0 && axialStress != null ? axialStress : stress == null ? null : stress.all().get(i);
    if (toStrain != null) {
      return new Control.Strain(toStrain);
    }
    if (toStress != null) {
      return new Control.Stress(toStress);
    }
    return clamps(clamp, i) ? new Control.Clamp() : Control.KEEP;
  }
}
