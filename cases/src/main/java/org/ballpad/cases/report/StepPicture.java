package org.ballpad.cases.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.ballpad.cases.run.Traveller;
import org.ballpad.mesh.process.Print;
import org.ballpad.mesh.section.Region;

/// Lays out the picture of a step: the whole section, the surroundings of the change and, where one
/// is needed, a close-up.
final class StepPicture {
  /// All pictures are as wide, so that a page shows them at one size, pixels.
  private static final int WIDTH = 970;

  private static final int ABOVE = 26;
  private static final int BELOW = 30;

  /// Left edges of the panels.
  private static final int WHOLE = 8;

  private static final int DETAIL = 206;

  private static final int CLOSE_UP = 752;

  private static final String RESIST = "#dba4bb";
  private static final String PASTE = "#cfd4d9";

  private final Traveller traveller;
  private final MaterialColours colours;

  StepPicture(Traveller traveller) {
    this.traveller = traveller;
    this.colours =
        new MaterialColours(traveller.cards().stream().map(Traveller.Card::after).toList());
  }

  /// How a region is filled.
  ///
  /// @param id id of the region
  /// @param material its material
  record Look(String id, String material, String colour, Hatches hatch) {}

  /// A picture that stands alone.
  String of(Traveller.Card card, StepChange change) {
    StepWindows windows = StepWindows.of(card.after(), change);
    Window detail = windows.detail();
    int height = Math.max(detail.height(), windows.whole().height()) + ABOVE + BELOW;
    Svg svg = new Svg(WIDTH, height, card.step().name());
    svg.raw(Hatches.definitions());
    svg.raw(
        "<style>text{font:12px sans-serif;fill:#222}.dim{stroke:#123a6f;stroke-width:1;fill:none}"
            + ".dimtext{fill:#123a6f;paint-order:stroke;stroke:#fff;stroke-width:3px}"
            + ".name{font-weight:600;paint-order:stroke;stroke:#fff;stroke-width:3px}"
            + ".small{font-size:11px;fill:#555}</style>");
    StepPanel panel = new StepPanel(card, change, looks(card), svg);
    move(WHOLE, svg, () -> panel.whole(windows.whole(), detail));
    List<Dimension> plain = new ArrayList<>(change.dimensions());
    windows
        .closeUp()
        .ifPresent(close -> {
          List<Dimension> small =
              plain.stream().filter(d -> StepWindows.isSmall(d, detail)).limit(1).toList();
          plain.removeIf(d -> StepWindows.isSmall(d, detail));
          move(
              CLOSE_UP,
              svg,
              () -> {
                svg.label(0, -8, "close-up: " + small.getFirst().said() + " um", "class='small'");
                panel.detail(close, small, false);
              });
        });
    move(
        DETAIL,
        svg,
        () -> {
          panel.detail(detail, plain, true);
          windows.closeUp().ifPresent(close -> panel.mark(close, detail));
        });
    return svg.end();
  }

  private static void move(int x, Svg svg, Runnable drawing) {
    svg.raw("<g transform='translate(%d %d)'>".formatted(x, ABOVE));
    drawing.run();
    svg.raw("</g>");
  }

  /// How the regions after a step are filled, in order of birth; then solder that it put on.
  List<Look> looks(Traveller.Card card) {
    List<Region> regions = card.after().regions();
    List<Look> looks = new ArrayList<>();
    for (Region region : regions) {
      String colour = region.structural() ? colours.of(region.id()) : RESIST;
      Hatches hatch =
          Hatches.of(
              region, traveller.traits().apply(region.material()), region == regions.getFirst());
      looks.add(new Look(region.id(), region.material(), colour, hatch));
    }
    Hatches waiting = card.step().record() instanceof Print ? Hatches.PASTE : Hatches.SOLDER;
    card.waiting().stream()
        .filter(solder -> solder.id().equals(card.step().id()))
        .forEach(solder -> looks.add(new Look(solder.id(), solder.material(), PASTE, waiting)));
    return looks;
  }

  /// A sample of a look, for a legend.
  static String swatch(Look look) {
    Svg svg = new Svg(34, 18, look.id() + ", " + look.material());
    svg.box(.5, .5, 33, 17, "fill='" + look.colour() + "' fill-opacity='.75'");
    svg.box(.5, .5, 33, 17, "stroke='#333' fill='" + look.hatch().url() + "'");
    return svg.end();
  }

  /// What a scale says of a window.
  static String stretch(Window window) {
    double stretch = window.zScale() / window.scale();
    String figures =
        new BigDecimal(stretch).round(new MathContext(2)).stripTrailingZeros().toPlainString();
    return stretch < 1.05 ? "um" : "um, heights x " + figures;
  }
}
