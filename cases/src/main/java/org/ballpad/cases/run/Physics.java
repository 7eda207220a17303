package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.History;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.materials.law.Mixture;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.process.Attach;
import org.ballpad.mesh.process.BrokenRing;
import org.ballpad.mesh.process.Cure;
import org.ballpad.mesh.process.Cycle;
import org.ballpad.mesh.process.Melt;
import org.ballpad.mesh.process.Pattern;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.process.Reflow;
import org.ballpad.mesh.process.StepFault;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.ThinFilms;
import org.ballpad.solver.Loads;
import org.ballpad.solver.Model;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.dof.OutOfPlane;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.nonlinear.Stage;

/// Joins a mesh with what the case says about materials, temperatures and supports.
///
/// In mode `final` each region is born at its own temperature on a substrate that has meanwhile
/// shrunk or expanded freely. Its stress-free state therefore carries the birth strain of the
/// substrate, eth_s(T_birth) - eth_s(T_0), without which two layers of one material born at
/// different temperatures would be stressed although both shrink alike. First order: exact for flat
/// thin films on a thick substrate.
public final class Physics {
  private Physics() {}

  /// The model of one variant on one mesh at the end of its history. Its materials must have passed
  /// [#requireComputable].
  public static Model model(Geometry geometry, Mesh mesh) {
    return model(geometry, mesh, geometry.variant().history().end());
  }

  /// The model at another temperature, K.
  static Model model(Geometry geometry, Mesh mesh, double kelvin) {
    Variant variant = geometry.variant();
    List<MaterialLaw> laws = new ArrayList<>();
    for (CellBlock block : mesh.blocks()) {
      Region region = geometry.partition().region(block.region()).orElseThrow();
      laws.add(law(geometry, Makeup.of(geometry, region)));
    }
    Hypothesis hypothesis = variant.hypothesis();
    double[] temperature = new double[mesh.nodeCount()];
    Arrays.fill(temperature, kelvin);
    return new Model(
        mesh,
        hypothesis,
        laws,
        temperature,
        BoundaryConditions.of(
            mesh, hypothesis, variant.boundary(), variant.outOfPlane().orElse(OutOfPlane.FREE)),
        Loads.none());
  }

  /// What process steps ask of the materials of a variant.
  static Function<String, ProcessTraits> traits(Variant variant) {
    return name -> variant.materials().get(name).traits();
  }

  /// Makes sure that all materials that carry stress have what a model needs of them, and that no
  /// step asks for mechanics that are not there yet.
  ///
  /// @throws CaseFault with everything that some cross-section lacks
  public static void requireComputable(List<Geometry> geometries) throws CaseFault {
    List<Fault> lacking =
        geometries.stream()
            .flatMap(g ->
                Stream.of(
                        notYet(g.variant()),
                        ofStructural(g, CaseMaterial::lacks).stream(),
                        withoutTime(g))
                    .flatMap(faults -> faults))
            .distinct()
            .toList();
    if (!lacking.isEmpty()) {
      throw new CaseFault(lacking);
    }
  }

  /// What the mesh loses with a film that is part of a neighbour: its stiffness E t along the film,
  /// at the end of the history.
  static String lost(Variant variant, ThinFilms.Merged merged) {
    Region film = merged.film();
    String stiffness =
        variant
            .materials()
            .get(film.material())
            .material()
            .map(material ->
                switch (material.elasticity()) {
                  case Elasticity.Isotropic along -> along.e();
                  case Elasticity.Orthotropic along -> along.er();
                })
            .filter(e -> e.covers(variant.history().end(), variant.history().end()))
            .map(e -> e.at(variant.history().end()) * merged.thickness()) // MPa um = N/m
            .map(lost -> "its E t of %.0f N/m is lost".formatted(lost))
            .orElse("its E t is lost and not known");
    return "W-FILM region %s (%s, %.4g um thick) is meshed as %s: %s"
        .formatted(
            film.id(),
            film.material(),
            merged.thickness(),
            String.join(", ", merged.into()),
            stiffness);
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
    return geometry.partition().regions().stream()
        .filter(Region::structural)
        .map(region -> Makeup.of(geometry, region))
        .filter(makeup -> !isStaged || makeup instanceof Makeup.Mixed)
        .flatMap(Makeup::solids)
        .map(Makeup.Solid::material)
        .filter(material -> !material.behaviour().isElastic())
        .map(m -> m.fault("E-MODE", isStaged ? NO_MIXTURE : NO_TIME));
  }

  private static final String NO_TIME =
      "it yields, creeps or relaxes, which needs a time: `history: {mode: sequence}` or `single_reference`";

  private static final String NO_MIXTURE =
      "it yields, creeps or relaxes, which no mixture does; give the alloy constants of its own";

  private static final String NO_CYCLES =
      "a process with thermal cycles has a time: it needs `history: {mode: sequence}`";

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
  static List<String> materialWarnings(Geometry geometry) {
    Variant variant = geometry.variant();
    List<String> warnings = new ArrayList<>(ofStructural(geometry, CaseMaterial::warnings));
    warnings.addAll(alloyWarnings(geometry));
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
    return geometry.partition().regions().stream()
        .filter(Region::structural)
        .flatMap(region -> Makeup.of(geometry, region).solids())
        .flatMap(solid ->
            looks(geometry, solid.region()).stream()
                .flatMap(look -> saying.of(solid.material(), look[0], look[1]).stream()))
        .distinct()
        .toList();
  }

  /// Temperatures without stress and temperatures looked at: where a history is followed in time a
  /// material must answer at its coldest and at its hottest.
  private static List<double[]> looks(Geometry geometry, Region region) {
    History history = geometry.variant().history();
    if (!geometry.variant().isStaged()) {
      return List.of(new double[] {history.stressFree(region), history.end()});
    }
    double[] never = {history.end(), history.end()};
    double[] range = Sequence.extremes(geometry).getOrDefault(region.id(), never);
    return List.of(range, new double[] {range[1], range[0]});
  }

  private static MaterialLaw law(Geometry geometry, Makeup makeup) {
    return switch (makeup) {
      case Makeup.Solid(CaseMaterial material, Region region) -> law(geometry, material, region);
      case Makeup.Mixed(Mixture.Mean mean, List<Makeup.Part> parts) ->
          Mixture.of(
              mean,
              parts.stream()
                  .map(part -> new Mixture.Phase(part.share(), law(geometry, part.of())))
                  .toList());
    };
  }

  /// What happens to a variant whose history is followed in time.
  static List<Stage> stages(Geometry geometry) {
    return Sequence.stages(geometry, region -> law(geometry, Makeup.of(geometry, region)));
  }

  private static MaterialLaw law(Geometry geometry, CaseMaterial of, Region region) {
    Material material = of.material().orElseThrow();
    History history = geometry.variant().history();
    double stressFree = history.stressFree(region);
    double birthStrain =
        switch (history.mode()) {
          case SINGLE_REFERENCE -> 0;
          case FINAL ->
              substrateStrain(geometry, stressFree)
                  + intrinsicStrain(material, region)
                  - region.shrinkage();
          case SEQUENCE -> intrinsicStrain(material, region) - region.shrinkage();
        };
    return of.behaviour().law(new ThermoElastic(material, stressFree, birthStrain));
  }

  /// Free expansion of the substrate in its plane up to a temperature.
  private static double substrateStrain(Geometry geometry, double kelvin) {
    Variant variant = geometry.variant();
    Region substrate = geometry.partition().regions().getFirst();
    Material material = variant.materials().get(substrate.material()).material().orElseThrow();
    return material.expansion().getFirst().strain(kelvin, variant.history().stressFree(substrate));
  }

  /// The strain whose suppression in the plane of a film gives its intrinsic stress: -sigma / M
  /// with the biaxial modulus M = C_rr + C_rt - C_rz (C_zr + C_zt) / C_zz, which follows from
  /// sigma_zz = 0.
  private static double intrinsicStrain(Material material, Region region) {
    if (region.intrinsicStress() == 0) {
      return 0;
    }
    double[] c = new double[16];
    material.elasticity().stiffness(region.birthTemperature(), c, 1, 0);
    double biaxial = c[0] + c[2] - c[1] * (c[4] + c[6]) / c[5];
    return -region.intrinsicStress() / biaxial;
  }
}
