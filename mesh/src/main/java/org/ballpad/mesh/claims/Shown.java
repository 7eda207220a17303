package org.ballpad.mesh.claims;

import java.util.List;
import java.util.function.Predicate;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/// What the cross-section shows of the parts of a structure: the predicates that claims share.
///
/// A section without one of the parts shows nothing.
final class Shown {
  private Shown() {}

  /// The predicate, where the section has all these roles.
  static ClaimPredicate where(String name, List<String> roles, ClaimPredicate predicate) {
    return e -> {
      List<String> absent = roles.stream().filter(role -> !e.has(role)).toList();
      return absent.isEmpty()
          ? predicate.test(e)
          : Finding.notApplicable(name, "no " + String.join(", ", absent) + " in this section");
    };
  }

  /// Two parts share an interface.
  static ClaimPredicate contact(String a, String b, Steps.Index when) {
    String name = "contact(%s, %s)".formatted(a, b);
    return where(
        name,
        List.of(a, b),
        e -> {
          double area = e.contact(a, b, when.orEnd(e));
          return Finding.of(name, area > 0, "%s %s", area, unit(e));
        });
  }

  /// A part is open to the front.
  static ClaimPredicate exposed(String role, String when, Steps.Index moment) {
    String name = "exposed(%s, front) after %s".formatted(role, when);
    return where(
        name,
        List.of(role),
        e -> {
          double area = e.contact(role, Landscape.FRONT, moment.orEnd(e));
          return Finding.of(name, area > 0, "%s %s", area, unit(e));
        });
  }

  /// A part shows when one looks from above.
  static ClaimPredicate seen(String role, String when, Steps.Index moment) {
    String name = "exposed_plan(%s) after %s".formatted(role, when);
    return where(
        name,
        List.of(role),
        e -> {
          double area = e.seen(role, moment.orEnd(e), edge -> true);
          return Finding.of(name, area > 0, "%s %s", area, unit(e));
        });
  }

  /// Nothing of a part is open to any side.
  static ClaimPredicate covered(String role, String by, Steps.Index moment) {
    String name = "covers(%s, %s)".formatted(by, role);
    return where(
        name,
        List.of(role, by),
        e -> {
          double open =
              e.contact(role, Landscape.FRONT, moment.orEnd(e))
                  + e.contact(role, Landscape.VOID, moment.orEnd(e));
          double shared = e.contact(role, by, moment.orEnd(e));
          return Finding.of(
              name, open == 0 && shared > 0, "%s %s open, %s shared", open, unit(e), shared);
        });
  }

  /// Metal leads from one part to the other.
  static ClaimPredicate connected(String a, String b, Steps.Index when) {
    String name = "connected(%s, %s)".formatted(a, b);
    return where(
        name,
        List.of(a, b),
        e -> {
          boolean is = e.isConnected(a, b, when.orEnd(e));
          return Finding.of(name, is, is ? "one body of metal" : "no metal between them");
        });
  }

  /// Nothing is left of a part.
  static ClaimPredicate removed(String role) {
    String name = "fully_removed(%s)".formatted(role);
    return where(
        name,
        List.of(role),
        e -> {
          double left = e.volume(role, e.end());
          return Finding.of(name, left == 0, "%s %s left", left, volumeUnit(e));
        });
  }

  /// The predicate, where the section leads through the street between two dies.
  static ClaimPredicate street(String name, List<String> roles, ClaimPredicate predicate) {
    return e ->
        e.isAxisymmetric()
            ? Finding.notApplicable(name, "needs a planar section through the street")
            : where(name, roles, predicate).test(e);
  }

  /// A part reaches from the face of another, z = 0, to its back.
  static ClaimPredicate through(String role, String other) {
    String name = "through(%s)".formatted(role);
    return street(
        name,
        List.of(role, other),
        e -> {
          Envelope part = e.shape(role, e.end()).getEnvelopeInternal();
          Envelope whole = e.shape(other, e.end()).getEnvelopeInternal();
          boolean through =
              !part.isNull()
                  && part.getMaxY() >= 0
                  && part.getMinY() <= whole.getMinY() + Grid.STEP;
          return Finding.of(
              name,
              through,
              "from z = %s to %s um, back of %s at %s um",
              part.getMinY(),
              part.getMaxY(),
              other,
              whole.getMinY());
        });
  }

  /// A part is in pieces, or ends before the plane of symmetry at the end of the section.
  static ClaimPredicate disconnected(String role) {
    String name = "disconnected(%s)".formatted(role);
    return street(
        name,
        List.of(role),
        e -> {
          List<Polygon> pieces = Grid.pieces(e.shape(role, e.end()));
          double reach = e.shape(role, e.end()).getEnvelopeInternal().getMaxX();
          return Finding.of(
              name,
              pieces.size() > 1 || reach < e.width() - Grid.STEP,
              "%d piece(s), the last ends at %s of %s um",
              pieces.size(),
              reach,
              e.width());
        });
  }

  /// A part is of a family of materials.
  static ClaimPredicate family(String role, String family) {
    return material(role, family, traits -> family.equals(traits.family()));
  }

  /// The material of a part has a trait.
  static ClaimPredicate material(String role, String what, Predicate<ProcessTraits> is) {
    String name = "material_class(%s) = %s".formatted(role, what);
    return where(
        name,
        List.of(role),
        e -> {
          List<Region> regions = e.regions(role, Steps.made(role).orEnd(e));
          if (regions.isEmpty()) {
            regions = e.regions(role, e.end()); // solder is a region from its reflow on
          }
          List<String> materials = regions.stream().map(Region::material).distinct().toList();
          boolean all =
              !materials.isEmpty() && materials.stream().allMatch(m -> is.test(e.traits(m)));
          return Finding.of(name, all, "%s", String.join(", ", materials));
        });
  }

  /// A layer is made by a step of this type.
  static ClaimPredicate madeBy(String role, Class<? extends ProcessStep> type) {
    String name = "%s by %s".formatted(role, type.getAnnotation(Keyword.class).value());
    return where(
        name,
        List.of(role),
        e -> {
          ProcessStep step = e.steps().get(e.made(role).getAsInt());
          String actual = step.getClass().getAnnotation(Keyword.class).value();
          return Finding.of(name, type.isInstance(step), "%s", actual);
        });
  }

  static String unit(Evidence e) {
    return e.isAxisymmetric() ? "um2" : "um per um of depth";
  }

  static String volumeUnit(Evidence e) {
    return e.isAxisymmetric() ? "um3" : "um2";
  }
}
