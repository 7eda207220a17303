package org.ballpad.mesh.claims;

import static org.ballpad.mesh.claims.Claim.independent;
import static org.ballpad.mesh.claims.Claim.of;
import static org.ballpad.mesh.claims.Steps.END;
import static org.ballpad.mesh.claims.Steps.event;
import static org.ballpad.mesh.claims.Steps.made;
import static org.ballpad.mesh.claims.Steps.shaped;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.ballpad.mesh.process.Cure;
import org.ballpad.mesh.process.Dice;
import org.ballpad.mesh.process.Electroless;
import org.ballpad.mesh.process.Electroplate;
import org.ballpad.mesh.process.Grind;
import org.ballpad.mesh.process.Mark;
import org.ballpad.mesh.process.Open;
import org.ballpad.mesh.process.Print;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.Reflow;
import org.ballpad.mesh.process.Trench;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Package with filled trenches and a printed bump. The joint is axisymmetric; trench, filler and
/// cut need a planar section through the street.
final class Seed000 {
  private Seed000() {}

  static final Map<String, List<String>> ROLES =
      Map.ofEntries(
          Map.entry("silicon", List.of("si")),
          Map.entry("pad", List.of("al")),
          Map.entry("polymer", List.of("polymer", "pi")),
          Map.entry("back_resist", List.of("back")),
          Map.entry("plug", List.of("plug")),
          Map.entry("seed_layer", List.of("seed")),
          Map.entry("plating_resist", List.of("pr")),
          Map.entry("RDL", List.of("rdl")),
          Map.entry("filler", List.of("filler")),
          Map.entry("protection", List.of("filler")),
          Map.entry("bump", List.of("paste")));

  /// Metals of a composition, which are names only.
  private static final Map<String, String> METALS =
      Map.of("Zn", "zinc", "Ni", "nickel", "Cu", "copper");

  private static final Steps.Event TEST = event("test", e -> e.first(Seed000::isTest));

  static final List<Claim> CLAIMS =
      List.of(
          independent(
              1,
              "flow from wafer to reflowed bump",
              flow(),
              Shown.exposed("pad", "the polymer's opening", shaped("polymer")),
              Shown.contact("plug", "pad", made("plug")),
              Shown.contact("plug", "polymer", made("plug")),
              Shown.contact("seed_layer", "plug", made("seed_layer")),
              Shown.contact("seed_layer", "polymer", made("seed_layer")),
              Shown.contact("RDL", "seed_layer", made("RDL")),
              Shown.removed("plating_resist"),
              seedOnlyBelowRdl(),
              Shown.removed("back_resist"),
              Shown.covered("RDL", "filler", made("filler")),
              fillerShowsByGrinding(),
              Shown.disconnected("silicon"),
              Shown.seen("RDL", "the filler's opening", shaped("protection")),
              Shown.connected("pad", "bump", END),
              Shown.madeBy("bump", Print.class),
              Pad.conserved("bump")),
          of(
              1,
              2,
              "test after reflow",
              Steps.order(event("reflow", Steps.first(Reflow.class)), TEST)),
          of(
              2,
              3,
              "cut along the trenches",
              Steps.order(TEST, event("cut", Steps.first(Dice.class))),
              skin()),
          of(1, 4, "polymer is photo-PI", Shown.family("polymer", "polyimide"), photosensitive()),
          of(1, 5, "polymer is epoxy", Shown.family("polymer", "epoxy")),
          of(1, 6, "opening by laser", laser()),
          of(1, 7, "plug of Zn/Ni/Cu", plugMaterials()),
          of(
              1,
              8,
              "electroless copper seed",
              Shown.madeBy("seed_layer", Electroless.class),
              Shown.family("seed_layer", "copper")),
          of(1, 9, "second conductive layer is copper", Shown.family("RDL", "copper")),
          of(9, 10, "electroplated", Shown.madeBy("RDL", Electroplate.class)),
          of(1, 11, "filler is epoxy", Shown.family("filler", "epoxy"), noVoids()),
          of(1, 12, "filler is solidified", cured()),
          independent(
              13,
              "package with filled trenches",
              Shown.through("filler", "silicon"),
              fillerOnSilicon(),
              Shown.contact("polymer", "pad", END),
              Shown.contact("plug", "polymer", END),
              Shown.connected("plug", "RDL", END),
              Shown.contact("protection", "RDL", END),
              Shown.contact("bump", "RDL", END)),
          of(13, 14, "polymer is epoxy", Shown.family("polymer", "epoxy")),
          of(13, 15, "polymer is photo-PI", Shown.family("polymer", "polyimide"), photosensitive()),
          of(13, 16, "filler is epoxy", Shown.family("filler", "epoxy")),
          of(13, 17, "protection is epoxy", Shown.family("protection", "epoxy")),
          of(13, 18, "circuit is copper", Shown.family("RDL", "copper")),
          of(13, 19, "bump is solder", Shown.material("bump", "solder", t -> t.solder())));

  private static ClaimPredicate flow() {
    return Steps.order(
        event("polymer", made("polymer")),
        event("its opening", Steps.opened("polymer")),
        event("back resist", made("back_resist")),
        event("first conductive layer", made("plug")),
        event("seed", made("seed_layer")),
        event("plating resist", Steps.opened("plating_resist")),
        event("second conductive layer", made("RDL")),
        event("strip", Steps.stripped("plating_resist")),
        event("seed etch", Steps.etched("seed_layer")),
        event("trench", Steps.first(Trench.class)),
        event("filler", made("filler")),
        event("grinding", Steps.first(Grind.class)),
        event("opening of the filler", Steps.opened("protection")),
        event("printing", made("bump")),
        event("reflow", Steps.first(Reflow.class)));
  }

  private static boolean isTest(ProcessStep step) {
    return step instanceof Mark mark && mark.kind() == Mark.Kind.TEST;
  }

  private static ClaimPredicate photosensitive() {
    return Shown.material("polymer", "photosensitive", t -> t.photosensitive());
  }

  /// Nothing of the seed is seen from above once it is etched.
  private static ClaimPredicate seedOnlyBelowRdl() {
    String name = "seed left below the circuit only";
    return Shown.where(
        name,
        List.of("seed_layer", "RDL"),
        e -> {
          OptionalInt etch = Steps.etched("seed_layer").in(e);
          if (etch.isEmpty()) {
            return Finding.of(name, false, "the seed is not etched");
          }
          double bare = e.seen("seed_layer", etch.getAsInt(), edge -> true);
          return Finding.of(name, bare == 0, "%s %s seen beside it", bare, Shown.unit(e));
        });
  }

  private static ClaimPredicate fillerOnSilicon() {
    ClaimPredicate contact = Shown.contact("filler", "silicon", END);
    return Shown.street("contact(filler, silicon)", List.of("filler", "silicon"), contact);
  }

  private static ClaimPredicate fillerShowsByGrinding() {
    String name = "exposed(filler, back) before and after grinding";
    return Shown.street(
        name,
        List.of("filler"),
        e -> {
          OptionalInt grind = Steps.first(Grind.class).in(e);
          if (grind.isEmpty()) {
            return Finding.of(name, false, "nothing is ground");
          }
          double before = e.contact("filler", Landscape.BACK, grind.getAsInt() - 1);
          double after = e.contact("filler", Landscape.BACK, grind.getAsInt());
          boolean is = before == 0 && after > 0;
          return Finding.of(name, is, "%s, then %s %s", before, after, Shown.unit(e));
        });
  }

  /// What the cut leaves of the filler on each wall of the trench: half of what the kerf spares.
  private static ClaimPredicate skin() {
    String name = "filler left on the wall of the trench";
    return Shown.street(
        name,
        List.of("filler", "silicon"),
        e -> {
          Optional<Dice> cut = e.steps(Dice.class, _ -> true).stream().findFirst();
          Optional<Trench> trench = e.steps(Trench.class, _ -> true).stream().findFirst();
          if (cut.isEmpty() || trench.isEmpty()) {
            return Finding.notApplicable(name, "no cut or no trench in this section");
          }
          double width = Math.min(trench.get().at().to(), e.width()) - trench.get().at().from();
          boolean isHalf = trench.get().at().to() >= e.width(); // of a trench on the symmetry plane
          double wanted = ((isHalf ? 2 : 1) * width - cut.get().kerf()) / 2;
          double from = trench.get().at().from();
          Geometry level = Grid.rectangle(from, -2, from + width, -1); // below the face
          double worst = wanted;
          List<Polygon> skins = Grid.pieces(Grid.intersection(e.shape("filler", e.end()), level));
          for (Polygon skin : skins) {
            double is = skin.getEnvelopeInternal().getWidth();
            worst = Math.abs(is - wanted) > Math.abs(worst - wanted) ? is : worst;
          }
          boolean all =
              skins.size() == (isHalf ? 1 : 2) && Math.abs(worst - wanted) < 1.5 * Grid.STEP;
          return Finding.of(
              name, all, "%s um on %d wall(s), %s wanted", worst, skins.size(), wanted);
        });
  }

  private static ClaimPredicate noVoids() {
    String name = "voids beside the filler";
    return Shown.where(
        name,
        List.of("filler"),
        e -> {
          double open = e.contact("filler", Landscape.VOID, e.made("filler").orElse(e.end()));
          return Finding.of(name, open == 0, "%s %s", open, Shown.unit(e));
        });
  }

  private static ClaimPredicate laser() {
    String name = "polymer opened by laser";
    return Shown.where(
        name,
        List.of("polymer"),
        e -> {
          boolean is =
              !e.steps(
                      Open.class,
                      x -> x.method() == Open.Method.LASER && Steps.opens(x, e, "polymer"))
                  .isEmpty();
          return Finding.of(name, is, is ? "open, method laser" : "another method");
        });
  }

  private static ClaimPredicate plugMaterials() {
    String name = "plug of zinc, nickel and copper";
    return Shown.where(
        name,
        List.of("plug"),
        e -> {
          TreeSet<String> families = new TreeSet<>();
          for (Electroless step : e.steps(Electroless.class, x -> e.plays(x.info().id(), "plug"))) {
            if (step.alloy() == null) {
              step.makes().forEach(m -> families.add(e.traits(m).family()));
            } else {
              step.alloy()
                  .composition()
                  .keySet()
                  .forEach(m -> families.add(METALS.getOrDefault(m, m)));
            }
          }
          boolean is = families.containsAll(List.of("zinc", "nickel", "copper"));
          return Finding.of(name, is, "%s", String.join(", ", families));
        });
  }

  private static ClaimPredicate cured() {
    String name = "filler cured";
    return Shown.where(
        name,
        List.of("filler"),
        e ->
            e.steps(Cure.class, cure -> e.plays(cure.layer(), "filler")).stream()
                .findFirst()
                .map(cure ->
                    Finding.of(
                        name, true, "stress-free at %s degC", cure.info().temperature() - 273.15))
                .orElseGet(() -> Finding.of(name, false, "no cure")));
  }
}
