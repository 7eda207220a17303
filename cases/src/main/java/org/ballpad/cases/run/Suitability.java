package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.history.History;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.mesh.process.Attach;
import org.ballpad.mesh.process.BrokenRing;
import org.ballpad.mesh.process.Cure;
import org.ballpad.mesh.process.Cycle;
import org.ballpad.mesh.process.Melt;
import org.ballpad.mesh.process.Pattern;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.Reflow;
import org.ballpad.mesh.process.StepFault;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;

/// Whether the steps and the materials of a cross-section can be computed with, and what must be
/// said of their numbers.
public final class Suitability {
  private static final String NO_TIME =
      "it yields, creeps or relaxes, which needs a time: `history: {mode: sequence}` or `single_reference`";

  private static final String NO_MIXTURE =
      "it yields, creeps or relaxes, which no mixture does; give the alloy constants of its own";

  private static final String NO_CYCLES =
      "a process with thermal cycles has a time: it needs `history: {mode: sequence}`";

  private static final String IDLE =
      "W-TIME history.then: `rate` and `hold` change nothing in mode `final`, which has no time";

  private Suitability() {}

  /// Makes sure that all materials that carry stress have what a model needs of them, and that no
  /// step asks for mechanics that are not there yet.
  ///
  /// @throws CaseFault with everything that some cross-section lacks
  public static void require(List<Geometry> geometries) throws CaseFault {
    List<Fault> lacking =
        geometries.stream()
            .flatMap(g ->
                Stream.of(
                        notYet(g.variant()),
                        ofStructural(g, CaseMaterial::lacks).stream(),
                        withoutTime(g),
                        LifeChecks.faults(g))
                    .flatMap(faults -> faults))
            .distinct()
            .toList();
    if (!lacking.isEmpty()) {
      throw new CaseFault(lacking);
    }
  }

  /// Steps whose geometry is known and whose mechanics is not.
  private static Stream<Fault> notYet(Variant variant) {
    return IntStream.range(0, variant.steps().size())
        .boxed()
        .flatMap(i ->
            switch (variant.steps().get(i)) {
              case Cycle _ when variant.history().mode() != History.Mode.SEQUENCE ->
                  Stream.of(new StepFault("E-MODE", i, "", NO_CYCLES));
              case Pattern pattern when BrokenRing.isMadeBy(pattern) -> noRing(variant, i);
              default -> Stream.of();
            })
        .map(variant::locate);
  }

  /// Materials that yield, creep or relax where nothing says how time passes, or within a mixture.
  private static Stream<Fault> withoutTime(Geometry geometry) {
    boolean isStaged = geometry.variant().isStaged();
    return geometry.bodies().stream()
        .filter(Region::structural)
        .map(region -> Makeup.of(geometry, region))
        .filter(makeup -> !isStaged || makeup instanceof Makeup.Mixed)
        .flatMap(Makeup::solids)
        .map(Makeup.Solid::material)
        .filter(material -> !material.behaviour().isElastic())
        .map(m -> m.fault("E-MODE", isStaged ? NO_MIXTURE : NO_TIME));
  }

  /// Why a ring with gaps is not computed; nothing if it is.
  private static Stream<StepFault> noRing(Variant variant, int step) {
    return switch (variant.settings().ringModel()) {
      case null ->
          noRing(
              step,
              "E-NONAXI",
              "a ring with gaps is not axisymmetric; choose settings.ring_model: homogenised, which"
                  + " gives bounds");
      case SECTOR3D ->
          noRing(
              step,
              "E-NONAXI",
              "settings.ring_model: sector3d is not there yet; homogenised gives bounds, `check`"
                  + " and `claims` take the ring as it is");
      case HOMOGENISED ->
          noRing(
              step,
              "E-NONAXI",
              "settings.ring_model: homogenised stands for two models; choose voigt or reuss");
      case VOIGT, REUSS ->
          variant.history().mode() == History.Mode.SEQUENCE
              ? noRing(
                  step,
                  "E-MODE",
                  "a ring with gaps is a mixture of what is born at different times; choose mode"
                      + " `final` or `single_reference`")
              : Stream.of();
    };
  }

  private static Stream<StepFault> noRing(int step, String code, String why) {
    return Stream.of(new StepFault(code, step, "sectors", why));
  }

  /// What a report must say about the numbers of the materials that carry stress.
  static List<String> warnings(Geometry geometry) {
    Variant variant = geometry.variant();
    List<String> warnings = new ArrayList<>(ofStructural(geometry, CaseMaterial::warnings));
    warnings.addAll(alloyWarnings(geometry));
    warnings.addAll(LifeChecks.warnings(geometry));
    if (variant.history().hasIdleTimes()) {
      warnings.add(IDLE);
    }
    for (ProcessStep step : variant.steps()) {
      switch (step) {
        case Cure cure when cure.asksTransition() ->
            warnings.addAll(
                traitWarnings(variant, geometry.partition(), List.of(cure.layer()), "process.Tg"));
        case Reflow reflow ->
            warnings.addAll(liquidWarnings(variant, geometry.partition(), reflow.melt(), false));
        case Attach attach ->
            warnings.addAll(
                liquidWarnings(variant, geometry.partition(), attach.melt(), attach.asksTension()));
        default -> {}
      }
    }
    return warnings;
  }

  /// What a report must say of alloys whose numbers follow from their composition.
  private static List<String> alloyWarnings(Geometry geometry) {
    History history = geometry.variant().history();
    return geometry.partition().regions().stream()
        .filter(region -> region.structural() && !geometry.isRing(region))
        .flatMap(region -> {
          Makeup makeup = Makeup.of(geometry, region);
          return makeup instanceof Makeup.Mixed alloy
              ? Stream.of(
                  "W-ALLOY material %s: from its composition, %s"
                      .formatted(
                          region.material(),
                          AlloyNumbers.text(alloy, history.stressFree(region), history.end())))
              : Stream.of();
        })
        .toList();
  }

  private static List<String> liquidWarnings(
      Variant variant, Partition partition, Melt melt, boolean isLoaded) {
    List<String> warnings = new ArrayList<>();
    if (melt.asksTension(isLoaded)) {
      warnings.addAll(traitWarnings(variant, partition, melt.regions(), "process.surface_tension"));
    }
    if (melt.asksDensity()) {
      warnings.addAll(traitWarnings(variant, partition, melt.regions(), "process.liquid_density"));
    }
    return warnings;
  }

  private static List<String> traitWarnings(
      Variant variant, Partition partition, List<String> layers, String trait) {
    return layers.stream()
        .flatMap(layer -> partition.regionsOf(layer).stream())
        .flatMap(r -> variant.materials().get(r.material()).traitWarnings(trait).stream())
        .toList();
  }

  /// What a material says of a stress-free temperature and the end temperature.
  private interface Saying<T> {
    List<T> of(CaseMaterial material, double stressFree, double end);
  }

  private static <T> List<T> ofStructural(Geometry geometry, Saying<T> saying) {
    Map<String, double[]> extremes =
        geometry.variant().isStaged() ? Sequence.of(geometry).extremes() : Map.of();
    return geometry.bodies().stream()
        .filter(Region::structural)
        .flatMap(region -> Makeup.of(geometry, region).solids())
        .flatMap(solid ->
            looks(geometry, extremes, solid.region()).stream()
                .flatMap(look -> saying.of(solid.material(), look[0], look[1]).stream()))
        .distinct()
        .toList();
  }

  /// Temperatures without stress and temperatures looked at: where a history is followed in time a
  /// material must answer at its coldest and at its hottest.
  private static List<double[]> looks(
      Geometry geometry, Map<String, double[]> extremes, Region region) {
    History history = geometry.variant().history();
    if (!geometry.variant().isStaged()) {
      return List.of(new double[] {history.stressFree(region), history.end()});
    }
    double[] never = {history.end(), history.end()};
    double[] range = extremes.getOrDefault(region.id(), never);
    return List.of(range, new double[] {range[1], range[0]});
  }
}
