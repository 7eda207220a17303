package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Measures;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Profile;
import org.ballpad.mesh.section.Section;

/// A process as the tests write it down, and the measures that they ask for.
final class Flow {
  static final double CELSIUS = 273.15;
  static final double TENSION = 0.5; // N/m
  static final double DENSITY = 7e-15; // 7 g/cm3
  static final double EQUAL_AREA = 500 / Math.sqrt(Math.PI);

  private static final Map<String, ProcessTraits> TRAITS =
      Map.ofEntries(
          Map.entry("photo_pi", polymer("")),
          Map.entry("resist_positive", resist("positive")),
          Map.entry("resist_negative", resist("negative")),
          Map.entry("Ti", metal(false)),
          Map.entry("Cu", metal(true)),
          Map.entry("Al", metal(false)),
          Map.entry("SAC305", solder()));

  final List<ProcessStep> steps = new ArrayList<>();
  private final Section section;
  private Settings settings = new Settings(0.02, 5, 0.1, 10, 0.005, 0, null, null);

  Flow(Section section) {
    this.section = section;
  }

  /// An axisymmetric cell of the given radius, without neighbours.
  static Flow cell(double radius) {
    return new Flow(new Section(Section.Kind.AXISYMMETRIC, radius, Double.NaN));
  }

  /// The equal-area cell of a pitch of 500 um.
  static Flow pitch500() {
    return new Flow(new Section(Section.Kind.AXISYMMETRIC, EQUAL_AREA, 500));
  }

  static Function<String, ProcessTraits> traits() {
    return name -> TRAITS.getOrDefault(name, ProcessTraits.INERT);
  }

  private static ProcessTraits polymer(String tone) {
    return new ProcessTraits(
        true, tone, false, false, false, false, false, true, "", "", 330 + CELSIUS, null, null);
  }

  private static ProcessTraits resist(String tone) {
    return new ProcessTraits(
        true, tone, false, false, false, false, false, false, "", "", null, null, null);
  }

  private static ProcessTraits metal(boolean wettable) {
    return new ProcessTraits(
        false, "", true, true, wettable, wettable, false, true, "", "", null, null, null);
  }

  private static ProcessTraits solder() {
    return new ProcessTraits(
        false, "", true, true, false, true, true, true, "", "", null, TENSION, DENSITY);
  }

  static StepInfo info(String id) {
    return new StepInfo(id, StepInfo.Side.FRONT, null, null, null);
  }

  static StepInfo at(String id, double celsius) {
    return new StepInfo(id, StepInfo.Side.FRONT, celsius + CELSIUS, null, null);
  }

  static StepInfo back(String id) {
    return new StepInfo(id, StepInfo.Side.BACK, null, null, null);
  }

  static List<Interval> open(double... ends) {
    List<Interval> intervals = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      intervals.add(new Interval(ends[i], ends[i + 1]));
    }
    return intervals;
  }

  Flow with(Settings other) {
    settings = other;
    return this;
  }

  Flow add(ProcessStep step) {
    steps.add(step);
    return this;
  }

  Flow substrate(double thickness) {
    return add(new Substrate(info("si"), "silicon", thickness));
  }

  Flow deposit(String id, String material, double thickness, double s, Corner corner) {
    return add(new Deposit(info(id), material, thickness, s, corner, List.of("all")));
  }

  Flow coat(String id, double thickness, double planarisation) {
    return coat(id, "photo_pi", thickness, planarisation);
  }

  Flow coat(String id, String material, double thickness, double planarisation) {
    return add(
        new Coat(
            info(id), material, thickness, planarisation, Coat.Reference.FIELD, null, 1, false));
  }

  Flow fill(String id, double overburden) {
    return add(new Fill(info(id), "epoxy", overburden, Fill.Reference.HIGHEST, Fill.Voids.FORBID));
  }

  Flow trench(double from, double to, double depth, double wall) {
    return add(new Trench(info(null), new Interval(from, to), depth, wall, Trench.Method.SAW));
  }

  Flow dice(double at, double kerf) {
    return add(new Dice(info(null), at, kerf, List.of("all")));
  }

  Flow pattern(String layer, double wall, double... ends) {
    return add(new Pattern(info(null), layer, open(ends), wall, Pattern.CdAt.BOTTOM, null, null));
  }

  Flow expose(String layer, Expose.Mask mask, String... opaque) {
    return add(new Expose(info(null), layer, mask, List.of(opaque), 0));
  }

  Flow develop(String layer) {
    return add(new Develop(info(null), layer, 90, Pattern.CdAt.BOTTOM, null));
  }

  Flow cure(String layer, double celsius) {
    return add(new Cure(at(null, celsius), layer, 0, "cure"));
  }

  Flow etch(double overetch, double anisotropy, String mask, String... target) {
    return add(new Etch(info(null), List.of(target), mask, null, overetch, anisotropy, null, null));
  }

  Flow plate(String id, double thickness, String seed, Electroplate.Profile profile) {
    return add(new Electroplate(info(id), "Cu", thickness, seed, profile, Corner.ROUND));
  }

  Flow strip(String... ids) {
    return add(new Strip(info(null), List.of(ids)));
  }

  Flow ball(double diameter, String on) {
    return add(new PlaceBall(info("ball"), "SAC305", diameter, on, null)).melt("ball", on);
  }

  Flow melt(String solder, String on) {
    return add(reflow(List.of(solder), List.of(on)));
  }

  static Reflow reflow(List<String> solder, List<String> on) {
    Melt melt = Melt.of(solder, on, 245 + CELSIUS, 217 + CELSIUS);
    return new Reflow(info(null), melt, Reflow.Model.CAP, null);
  }

  ProcessResult run() {
    return Process.run(section, steps, traits(), settings);
  }

  List<StepFault> check() {
    return Process.check(section, steps, traits(), settings);
  }

  /// The finished section, measured.
  Seen seen() {
    return new Seen(run().last());
  }

  /// A partition with what the tests measure on it.
  static final class Seen {
    final Partition partition;
    final Landscape landscape;
    final Profile profile;
    final Measures measures;

    Seen(Partition partition) {
      this.partition = partition;
      this.landscape = Landscape.of(partition);
      this.profile = Profile.of(landscape);
      this.measures = new Measures(partition.section());
    }

    double area(String id) {
      return partition.region(id).orElseThrow().shape().getArea();
    }

    double volume(String id) {
      return measures.volume(partition.region(id).orElseThrow().shape(), partition.arcs());
    }

    double contact(String first, String second) {
      return measures.contact(landscape, first, second).surface();
    }

    double contactLength(String first, String second) {
      return measures.contact(landscape, first, second).length();
    }

    double seenFromAbove(String id) {
      return measures.seen(profile, edge -> edge.borders(id));
    }
  }
}
