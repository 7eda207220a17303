package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.ballpad.cases.file.history.History;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.mesh.process.Bench;
import org.ballpad.mesh.process.Cure;
import org.ballpad.mesh.process.Cycle;
import org.ballpad.mesh.process.Mark;
import org.ballpad.mesh.process.Melt;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.Removed;
import org.ballpad.mesh.process.Snapshot;
import org.ballpad.mesh.process.StepInfo;
import org.ballpad.mesh.process.Temperature;
import org.ballpad.mesh.section.Region;
import org.ballpad.solver.nonlinear.CycleChange;
import org.ballpad.solver.nonlinear.CycleOutcome;
import org.ballpad.solver.nonlinear.RunOutcome;
import org.ballpad.solver.nonlinear.Stage;

/// The temperature that a package goes through, and when its regions come into being.
///
/// A step heats the wafer to its temperature, where its layer is born free of stress, and lets it
/// cool to room temperature. A layer that is cured is born at its cure: before, it carries nothing.
/// Annealed regions are born again. Solder that is heated above the solidus that its reflow states
/// is liquid and carries nothing; it is born again, in its shape, when it is cold enough. What
/// steps take away is there until then, as regions of their own ([Removed]); what fills a place
/// again has other cells there.
final class Sequence {
  /// Rate of changes that no step gives a rate for, K/s; matters only where material creeps.
  private static final double RATE = 1;

  /// Cycles are saturated when the work of one differs by less than this share from that of the one
  /// before.
  private static final double SATURATED = 0.02;

  /// A stage as soon as the laws of its regions are known.
  private interface Event {
    Stage stage(BiFunction<Region, Double, MaterialLaw> law);
  }

  private final Geometry geometry;
  private final List<Event> events = new ArrayList<>();
  private final Map<String, Region> alive = new HashMap<>();
  private final Melting melting = new Melting();
  private final Map<String, double[]> extremes = new HashMap<>();
  private double now;

  private Sequence(Geometry geometry) {
    this.geometry = geometry;
  }

  /// The stages of it.
  ///
  /// @param law law of a region that is born at a temperature, K
  List<Stage> stages(BiFunction<Region, Double, MaterialLaw> law) {
    return events.stream().map(event -> event.stage(law)).toList();
  }

  /// What a report says of the cycles that were repeated.
  static List<String> notes(RunOutcome outcome) {
    return outcome.cycles().stream().map(Sequence::note).toList();
  }

  private static String note(CycleOutcome cycles) {
    String skipped =
        cycles.skipped() == 0
            ? ""
            : ", %d of them skipped with an error of %s of the work of one"
                .formatted(cycles.skipped(), percent(cycles.error()));
    CycleChange change = cycles.change();
    boolean isSteady = change.most() < SATURATED;
    return "%s-CYCLES %d cycles%s; in the last their work %s %s%s"
        .formatted(
            isSteady ? "N" : "W",
            cycles.cycles() + 1,
            skipped,
            isSteady ? "has changed by" : "still changes by up to",
            percent(change.most()),
            isSteady ? "" : ", more than %.0f %%%s".formatted(100 * SATURATED, where(change)));
  }

  /// Which region has not settled, and how much it and the busiest one do.
  private static String where(CycleChange change) {
    if (change.region().isEmpty()) {
      return "";
    }
    return change.region().equals(change.busiest())
        ? ": that of %s, which does most of it per volume".formatted(change.region())
        : ": that of %s, per volume %s of the work of %s, which changes by %s"
            .formatted(
                change.region(),
                percent(change.share()),
                change.busiest(),
                percent(change.ofBusiest()));
  }

  /// A share to two digits, without an exponent where it is large.
  private static String percent(double share) {
    return (share < 0.1 ? "%.2g %%" : "%.0f %%").formatted(100 * share);
  }

  /// The lowest and the highest temperature (K) that each region carries stress at, by id.
  Map<String, double[]> extremes() {
    return extremes;
  }

  /// The temperature at which it begins, K.
  double start() {
    return isSequence() ? Bench.ROOM : geometry.variant().history().everywhere().orElseThrow();
  }

  /// Regions that are not there when it begins: in a process all but the substrate.
  Set<String> absent() {
    if (!isSequence()) {
      return Set.of();
    }
    String substrate = substrate().id();
    return geometry.bodies().stream()
        .map(Region::id)
        .filter(id -> !source(id).equals(substrate))
        .collect(Collectors.toSet());
  }

  private Region substrate() {
    return geometry.partition().regions().getFirst();
  }

  /// The region of the process that a region of the mesh is of.
  private String source(String id) {
    return piece(id).map(Removed::source).orElse(id);
  }

  private Optional<Removed> piece(String id) {
    return geometry.places().removed().stream()
        .filter(piece -> piece.region().id().equals(id))
        .findFirst();
  }

  /// Walks through the history of a variant.
  static Sequence of(Geometry geometry) {
    Sequence sequence = new Sequence(geometry);
    History history = geometry.variant().history();
    sequence.now = sequence.start();
    if (!sequence.isSequence()) {
      geometry.partition().regions().forEach(sequence::begin);
      for (ProcessStep step : geometry.variant().steps()) {
        sequence.noteSolder(step, (melt, _) -> melt.solidus());
      }
      history.then().forEach(sequence::then);
      return sequence;
    }
    String substrate = sequence.substrate().id();
    geometry.bodies().stream()
        .filter(region -> sequence.source(region.id()).equals(substrate))
        .forEach(sequence::begin);
    geometry.snapshots().forEach(sequence::step);
    history.then().forEach(sequence::then);
    return sequence;
  }

  private boolean isSequence() {
    return geometry.variant().history().mode() == History.Mode.SEQUENCE;
  }

  private void begin(Region region) {
    alive.put(region.id(), region);
    widen(extremes.computeIfAbsent(region.id(), _ -> new double[] {now, now}));
  }

  /// Notes what a step melts of the regions that are there.
  private void noteSolder(ProcessStep step, ToDoubleBiFunction<Melt, Region> birth) {
    Melting.of(step)
        .ifPresent(melt ->
            alive.values().stream()
                .filter(region -> melt.regions().stream().anyMatch(region::isPartOf))
                .forEach(r -> melting.note(r.id(), melt.solidus(), birth.applyAsDouble(melt, r))));
  }

  private void step(Snapshot snapshot) {
    ProcessStep step = geometry.variant().steps().get(snapshot.step());
    if (step instanceof Temperature temperature) {
      to(temperature.to(), temperature.rate() == null ? RATE : temperature.rate());
    }
    noteSolder(step, (_, region) -> stressFree(region));
    Melting.of(step).ifPresent(melt -> to(melt.peak(), RATE));
    remove(snapshot.step(), step);
    births(snapshot, step)
        .forEach((kelvin, regions) -> {
          regions.forEach(region -> melting.forget(region.id()));
          to(kelvin, RATE);
          bear(regions);
        });
    noteSolder(step, (_, region) -> stressFree(region));
    switch (step) {
      case Temperature temperature when temperature.hold() != null -> stay(temperature.hold());
      case Temperature _ -> {}
      case Mark mark when mark.info().temperature() == null -> {}
      case Cycle cycle ->
          cycles(
              cycle.low(),
              cycle.high(),
              cycle.ramp(),
              cycle.dwell(),
              History.Repeat.times(cycle.count()));
      default -> {
        bake(step.info());
        to(Bench.ROOM, RATE);
      }
    }
  }

  /// Spends the time of a step at its temperature, or where it is.
  private void bake(StepInfo info) {
    if (info.temperature() != null) {
      to(info.temperature(), RATE);
    }
    if (info.time() != null) {
      stay(info.time());
    }
  }

  /// Takes away what goes with a step, at its temperature.
  private void remove(int index, ProcessStep step) {
    Set<String> gone =
        geometry.places().removed().stream()
            .filter(piece -> piece.step() == index)
            .map(piece -> piece.region().id())
            .collect(Collectors.toSet());
    if (!gone.isEmpty()) {
      Double kelvin = step.info().temperature();
      to(kelvin == null ? Bench.ROOM : kelvin, RATE);
      alive.keySet().removeAll(gone);
      events.add(law -> new Stage.Removal(gone));
    }
  }

  private void then(History.Then then) {
    switch (then) {
      case History.Then.Change change -> {
        to(change.to(), change.rate() == null ? RATE : change.rate());
        stay(change.hold());
      }
      case History.Then.Cycles c -> cycles(c.low(), c.high(), c.rate(), c.dwell(), c.repeat());
      case History.Then.Profile profile -> profile(profile);
    }
  }

  /// From where it is to the start of a profile, and along it.
  private void profile(History.Then.Profile profile) {
    to(profile.kelvin().getFirst(), RATE);
    for (int i = 1; i < profile.kelvin().size(); i++) {
      double seconds = profile.seconds().get(i) - profile.seconds().get(i - 1);
      double kelvin = profile.kelvin().get(i);
      if (kelvin == now) {
        stay(seconds);
      } else {
        to(kelvin, Math.abs(kelvin - now) / seconds);
      }
    }
  }

  /// What a step brings into being, by the temperature at which it is free of stress.
  private Map<Double, List<Region>> births(Snapshot snapshot, ProcessStep step) {
    Map<Double, List<Region>> births = new TreeMap<>();
    for (Region last : geometry.bodies()) {
      snapshot
          .partition()
          .region(source(last.id()))
          .filter(Region::structural)
          .filter(_ -> piece(last.id()).filter(p -> p.step() <= snapshot.step()).isEmpty())
          .filter(region -> !waitsForCure(region, snapshot.step()))
          .map(region -> region.withId(last.id()))
          .filter(region -> isNew(region, step))
          .ifPresent(region ->
              births.computeIfAbsent(stressFree(region), _ -> new ArrayList<>()).add(region));
    }
    return births;
  }

  private double stressFree(Region region) {
    return geometry.variant().history().stressFree(region);
  }

  private boolean waitsForCure(Region region, int step) {
    List<ProcessStep> steps = geometry.variant().steps();
    boolean isCured = alive.containsKey(region.id());
    return !isCured
        && steps.subList(step + 1, steps.size()).stream()
            .anyMatch(later -> later instanceof Cure cure && region.isPartOf(cure.layer()));
  }

  private boolean isNew(Region region, ProcessStep step) {
    Region before = alive.get(region.id());
    return before == null
        || before.birthTemperature() != region.birthTemperature()
        || before.shrinkage() != region.shrinkage()
        || Melting.of(step).stream()
            .flatMap(melt -> melt.regions().stream())
            .anyMatch(region::isPartOf);
  }

  private void bear(List<Region> regions) {
    double kelvin = now;
    regions.forEach(this::begin);
    events.add(law ->
        new Stage.Birth(
            regions.stream().collect(Collectors.toMap(Region::id, r -> law.apply(r, kelvin)))));
  }

  /// Cycles; where their number is not known or some may be skipped the first stands apart: it
  /// begins at another temperature than the others.
  private void cycles(double low, double high, double rate, double dwell, History.Repeat repeat) {
    if (repeat.count() == 1 || !repeat.untilSaturated() && !repeat.jump()) {
      for (int i = 0; i < repeat.count(); i++) {
        cycle(low, high, rate, dwell);
      }
      return;
    }
    cycle(low, high, rate, dwell);
    int first = events.size();
    cycle(low, high, rate, dwell);
    List<Event> all = events.subList(first, events.size());
    List<Event> once = List.copyOf(all);
    all.clear();
    events.add(law ->
        new Stage.Cycles(
            once.stream().map(event -> event.stage(law)).toList(),
            repeat.count() - 1,
            repeat.untilSaturated() ? SATURATED : 0,
            repeat.jump()));
  }

  private void cycle(double low, double high, double rate, double dwell) {
    events.add(law -> new Stage.CycleStart());
    to(high, rate);
    stay(dwell);
    to(low, rate);
    stay(dwell);
    events.add(law -> new Stage.CycleEnd());
  }

  private void to(double kelvin, double rate) {
    Optional<Melting.Crossing> crossing = melting.next(now, kelvin);
    while (crossing.isPresent()) {
      straight(crossing.get().kelvin(), rate);
      cross(crossing.get());
      crossing = melting.next(now, kelvin);
    }
    straight(kelvin, rate);
  }

  private void cross(Melting.Crossing crossing) {
    if (!crossing.melts().isEmpty()) {
      events.add(law -> new Stage.Removal(Set.copyOf(crossing.melts())));
    }
    if (!crossing.freezes().isEmpty()) {
      bear(crossing.freezes().stream().map(alive::get).toList());
    }
  }

  private void straight(double kelvin, double rate) {
    if (kelvin != now) {
      ramp(kelvin, Math.abs(kelvin - now) / rate);
      now = kelvin;
      extremes.forEach((id, range) -> {
        if (alive.containsKey(id) && !melting.isLiquid(id)) {
          widen(range);
        }
      });
    }
  }

  private void widen(double[] range) {
    range[0] = Math.min(range[0], now);
    range[1] = Math.max(range[1], now);
  }

  private void stay(double seconds) {
    if (seconds > 0) {
      ramp(now, seconds);
    }
  }

  private void ramp(double kelvin, double seconds) {
    events.add(law -> new Stage.Ramp(kelvin, 1, seconds));
  }
}
