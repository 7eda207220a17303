package org.ballpad.cases.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.cases.run.Traveller;
import org.ballpad.mesh.section.Rounded;
import org.ballpad.mesh.section.Section;

/// The flow of a process on one page, a card for each step, and the pictures one by one.
public final class TravellerPage {
  private static final String STYLE =
      """
      body{font:15px/1.4 system-ui,sans-serif;color:#222;max-width:1000px;margin:2em auto;padding:0 1em}
      h1{font-size:1.5em;margin:0 0 .2em}p{margin:.2em 0}svg{max-width:100%;height:auto;display:block}
      .card{border:1px solid #aaa;border-radius:5px;padding:.6em 1em;margin:.8em 0;break-inside:avoid}
      .card h2{font-size:1.05em;margin:0}.card h2 b{display:inline-block;min-width:1.9em;color:#777}
      .card h2 span{font-weight:400}.said{color:#123a6f;font-size:.92em}
      .warn{background:#fff4d6;padding:.2em .6em;margin:.3em 0;border-left:4px solid #d9a400}
      .fault{border-color:#b00020;border-left-width:6px;background:#fdeeee}.fault p{font-weight:600}
      .legend{display:flex;flex-wrap:wrap;gap:.3em 1.4em;padding:0;margin:.8em 0;list-style:none;font-size:.9em}
      .legend li{display:flex;align-items:center;gap:.5em}.legend svg{width:34px}
      @page{size:A4;margin:12mm}
      @media print{body{max-width:none;margin:0;padding:0;font-size:11px}.card{border-color:#000;margin:.5em 0}}
      """;

  private final Traveller traveller;
  private final List<String> pictures = new ArrayList<>();
  private final List<StepChange> changes = new ArrayList<>();

  /// The layers of all steps by id, as they are filled.
  private final Map<String, StepPicture.Look> layers = new LinkedHashMap<>();

  /// Draws all steps.
  public TravellerPage(Traveller traveller) {
    this.traveller = traveller;
    StepPicture picture = new StepPicture(traveller);
    for (Traveller.Card card : traveller.cards()) {
      StepChange change = StepChange.of(card);
      changes.add(change);
      pictures.add(picture.of(card, change));
      picture.looks(card).forEach(look -> layers.putIfAbsent(look.id() + look.hatch(), look));
    }
  }

  /// Writes `index.html` and a picture for each step.
  ///
  /// @param title what the case calls itself
  public void write(RunFolder folder, String title) throws IOException {
    for (int i = 0; i < pictures.size(); i++) {
      folder.write(traveller.cards().get(i).step().name() + ".svg", pictures.get(i));
    }
    folder.write("index.html", html(title));
  }

  /// The picture of one step.
  public String picture(Traveller.Card card) {
    return pictures.get(card.step().number() - 1);
  }

  private String html(String title) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'>");
    page.append("<meta name='viewport' content='width=device-width, initial-scale=1'><title>");
    page.append(Svg.escape(title)).append("</title><style>\n").append(STYLE);
    page.append("</style></head><body>\n<h1>").append(Svg.escape(title)).append("</h1>\n<p>");
    page.append(Svg.escape(frame())).append("</p>\n");
    page.append(
        "<p>Each card shows the cross-section after its step: what is new in red, what is gone"
            + " dashed. On the left the whole, with a frame around the detail. Lengths in um; where"
            + " heights are stretched, the scale says so.</p>\n");
    legend(page);
    for (int i = 0; i < pictures.size(); i++) {
      card(traveller.cards().get(i), changes.get(i), pictures.get(i), page);
    }
    traveller.stop().ifPresent(stop -> stopped(stop, page));
    return page.append("</body></html>\n").toString();
  }

  private String frame() {
    Section section = traveller.variant().section();
    String pitch =
        Double.isNaN(section.pitch()) ? "" : ", pitch " + Rounded.text(section.pitch()) + " um";
    boolean isPlanar = section.kind() == Section.Kind.PLANAR;
    return "Variant %s, %d steps. %s section, %s from 0 to %s um%s."
        .formatted(
            traveller.variant().name(),
            traveller.variant().steps().size(),
            isPlanar ? "Planar" : "Axisymmetric",
            isPlanar ? "x" : "r",
            Rounded.text(section.width()),
            pitch);
  }

  private void legend(StringBuilder page) {
    page.append("<ul class='legend'>");
    for (StepPicture.Look look : layers.values()) {
      page.append("<li>").append(StepPicture.swatch(look)).append("<span><b>");
      page.append(Svg.escape(look.id())).append("</b> ").append(Svg.escape(look.material()));
      page.append(", ").append(look.hatch().word()).append("</span></li>\n");
    }
    page.append("</ul>\n");
  }

  private static void card(
      Traveller.Card card, StepChange change, String picture, StringBuilder page) {
    heading(card.step(), "card", page);
    page.append("<p class='said'>").append(Svg.escape(said(card, change))).append("</p>\n");
    for (String warning : card.warnings()) {
      page.append("<p class='warn'>").append(Svg.escape(warning)).append("</p>\n");
    }
    if (!change.isEmpty()) {
      page.append(picture);
    }
    page.append("</section>\n");
  }

  private static void stopped(Traveller.Stop stop, StringBuilder page) {
    heading(stop.step(), "card fault", page);
    page.append("<p>The flow ends here: ").append(Svg.escape(stop.reason()));
    page.append("</p></section>\n");
  }

  private static void heading(Traveller.Step step, String look, StringBuilder page) {
    page.append("<section class='").append(look).append("' id='").append(step.name());
    page.append("'><h2><b>").append(step.number()).append("</b>").append(step.type());
    page.append(step.id().isEmpty() ? "" : " " + Svg.escape(step.id())).append("<span>: ");
    page.append(Svg.escape(step.text())).append("</span></h2>\n");
  }

  /// One line for each step, for a terminal.
  public String lines() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < changes.size(); i++) {
      Traveller.Card card = traveller.cards().get(i);
      line(card.step(), said(card, changes.get(i)), text);
    }
    traveller.stop().ifPresent(stop -> line(stop.step(), "cannot be carried out", text));
    return text.toString();
  }

  private static void line(Traveller.Step step, String said, StringBuilder text) {
    text.append("%3d  %-12s %-12s %s%n".formatted(step.number(), step.type(), step.id(), said));
  }

  /// The same as a tree for JSON.
  public Map<String, Object> json() {
    List<Object> steps = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      steps.add(json(traveller.cards().get(i), changes.get(i)));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("variant", traveller.variant().name());
    document.put("fault", traveller.stop().map(Traveller.Stop::reason).orElse(null));
    document.put("steps", steps);
    return document;
  }

  private static Map<String, Object> json(Traveller.Card card, StepChange change) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("step", card.step().number());
    step.put("type", card.step().type());
    step.put("id", card.step().id().isEmpty() ? null : card.step().id());
    step.put("text", card.step().text());
    step.put("addedArea", change.added().getArea());
    step.put("removedArea", change.removed().getArea());
    step.put("addedVolume", change.addedVolume());
    step.put("removedVolume", change.removedVolume());
    step.put("top", change.top());
    step.put("bottom", change.bottom());
    step.put("dimensions", change.dimensions().stream().map(Dimension::json).toList());
    step.put("warnings", card.warnings());
    return step;
  }

  /// What a step changed: areas and, of bodies of revolution, volumes; dimensions; new heights.
  private static String said(Traveller.Card card, StepChange change) {
    List<String> parts = new ArrayList<>();
    boolean isRevolved = card.after().section().kind() == Section.Kind.AXISYMMETRIC;
    if (!change.added().isEmpty()) {
      parts.add(amount("+", change.added().getArea(), change.addedVolume(), isRevolved));
    }
    if (!change.removed().isEmpty()) {
      parts.add(amount("-", change.removed().getArea(), change.removedVolume(), isRevolved));
    }
    if (!change.waiting().isEmpty()) {
      parts.add(
          "%s %s of %s wait for their reflow"
              .formatted(
                  Rounded.text(card.waiting().getLast().volume()),
                  isRevolved ? "um3" : "um2",
                  card.waiting().getLast().material()));
    }
    change.dimensions().forEach(dimension -> parts.add(dimension.said()));
    if (change.isTopNew()) {
      parts.add("top at " + Rounded.text(change.top()));
    }
    if (change.isBottomNew()) {
      parts.add("bottom at " + Rounded.text(change.bottom()));
    }
    return parts.isEmpty() ? "no change" : String.join(", ", parts);
  }

  /// An area of the section and the volume of revolution; of a planar section the volume per um of
  /// depth is the area, with arcs instead of their chords.
  private static String amount(String sign, double area, double volume, boolean isRevolved) {
    return isRevolved
        ? "%s%s um2 (%s um3)".formatted(sign, Rounded.text(area), Rounded.text(volume))
        : sign + Rounded.text(volume) + " um2";
  }
}
