package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.materials.law.Mixture.Mean;
import org.ballpad.mesh.process.BrokenRing;
import org.ballpad.mesh.process.Electroless;
import org.ballpad.mesh.section.Region;

/// What a region is made of: one material, or parts that the mesh does not resolve.
sealed interface Makeup {

  /// One material.
  ///
  /// @param material the material
  /// @param region the body, with its birth
  record Solid(CaseMaterial material, Region region) implements Makeup {}

  /// Several parts.
  ///
  /// @param mean how they share the load
  /// @param parts what they are, with shares that add up to 1
  record Mixed(Mean mean, List<Part> parts) implements Makeup {}

  /// One of several parts.
  ///
  /// @param share its share of the volume
  /// @param of what it is made of
  record Part(double share, Makeup of) {}

  /// What a region of a cross-section is made of. A ring with gaps is a mixture of itself and what
  /// stands in the gaps, by the bound that the variant asks for; an alloy without properties of its
  /// own is Hill's mixture of its metals.
  static Makeup of(Geometry geometry, Region region) {
    Optional<BrokenRing> ring =
        geometry.rings().stream().filter(r -> r.id().equals(region.id())).findFirst();
    Makeup whole = of(geometry.variant(), region);
    if (ring.isEmpty()) {
      return whole;
    }
    double standing = ring.get().standing();
    List<Part> parts = new ArrayList<>(List.of(new Part(standing, whole)));
    for (BrokenRing.Filling filling : ring.get().fillings()) {
      Makeup gap = of(geometry.variant(), filling.region());
      parts.add(new Part((1 - standing) * filling.share(), gap));
    }
    return new Mixed(mean(geometry.variant()), parts);
  }

  private static Makeup of(Variant variant, Region region) {
    CaseMaterial material = variant.materials().get(region.material());
    Map<String, Double> composition = composition(variant, region.material());
    if (material.material().isPresent() || composition.isEmpty()) {
      return new Solid(material, region);
    }
    List<Part> metals = new ArrayList<>();
    composition.forEach((name, share) -> {
      if (share > 0) {
        metals.add(new Part(share, new Solid(variant.materials().get(name), region)));
      }
    });
    return new Mixed(Mean.HILL, metals);
  }

  private static Map<String, Double> composition(Variant variant, String material) {
    return variant.steps().stream()
        .filter(Electroless.class::isInstance)
        .map(step -> ((Electroless) step).alloy())
        .filter(alloy -> alloy != null && alloy.material().equals(material))
        .map(Electroless.Alloy::composition)
        .findFirst()
        .orElse(Map.of());
  }

  private static Mean mean(Variant variant) {
    return switch (variant.settings().ringModel()) {
      case VOIGT -> Mean.VOIGT;
      case REUSS -> Mean.REUSS;
      case HOMOGENISED, SECTOR3D ->
          throw new IllegalArgumentException("no bound chosen for " + variant.name());
    };
  }

  /// The materials in it.
  default Stream<Solid> solids() {
    return switch (this) {
      case Solid solid -> Stream.of(solid);
      case Mixed mixed -> mixed.parts().stream().flatMap(part -> part.of().solids());
    };
  }
}
