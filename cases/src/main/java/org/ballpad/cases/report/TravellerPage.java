package org.ballpad.cases.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.cases.run.Traveller;
import org.ballpad.mesh.section.Rounded;

/// The flow of a process on one page, a card for each step, and the pictures one by one.
public final class TravellerPage {
  private static final String STYLE =
      """
      body{font:15px/1.45 system-ui,sans-serif;color:#222;max-width:1000px;margin:2em auto;padding:0 1em}
      h1{font-size:1.5em}.card{border:1px solid #bbb;border-radius:6px;padding:.8em 1em;margin:1em 0;break-inside:avoid}
      .card h2{font-size:1.05em;margin:0 0 .2em}.card h2 b{display:inline-block;min-width:2.2em;color:#555}
      .keys{color:#444;margin:.1em 0 .5em}.warn{background:#fff4d6;padding:.3em .6em;margin:.3em 0}
      .fault{background:#fde2e2;padding:.5em .8em;border-left:4px solid #b00020}svg{max-width:100%;height:auto}
      .said{color:#123a6f}@media print{body{max-width:none;margin:0;font-size:11px}.card{border-color:#000}}
      """;

  private final Traveller traveller;
  private final List<StepPicture.Picture> pictures = new ArrayList<>();
  private final List<StepChange> changes = new ArrayList<>();

  /// Draws all steps.
  public TravellerPage(Traveller traveller) {
    this.traveller = traveller;
    StepPicture picture = new StepPicture(traveller, StepPicture.colours(traveller.cards()));
    for (Traveller.Card card : traveller.cards()) {
      StepChange change = StepChange.of(card);
      changes.add(change);
      pictures.add(picture.of(card, change));
    }
  }

  /// Writes `index.html` and a picture for each step.
  ///
  /// @param title what the case calls itself
  public void write(RunFolder folder, String title) throws IOException {
    for (int i = 0; i < pictures.size(); i++) {
      folder.write(traveller.cards().get(i).name() + ".svg", pictures.get(i).svg());
    }
    folder.write("index.html", html(title));
  }

  /// The picture of one step.
  public String picture(Traveller.Card card) {
    return pictures.get(card.number() - 1).svg();
  }

  private String html(String title) {
    StringBuilder page =
        new StringBuilder("<!doctype html>\n<html lang='en'><meta charset='utf-8'>");
    page.append("<title>").append(Svg.escape(title)).append("</title><style>").append(STYLE);
    page.append("</style>\n<h1>").append(Svg.escape(title)).append("</h1>\n<p>Variant ");
    page.append(Svg.escape(traveller.variant().name()));
    page.append(
        ". Each card shows the cross-section after its step; new in red, removed dashed. Heights are"
            + " stretched as said below each picture; lengths in um.</p>\n");
    for (int i = 0; i < pictures.size(); i++) {
      card(traveller.cards().get(i), changes.get(i), pictures.get(i), page);
    }
    traveller
        .fault()
        .ifPresent(fault ->
            page.append("<p class='fault'>The flow ends here: ")
                .append(Svg.escape(fault))
                .append("</p>\n"));
    return page.append("</html>\n").toString();
  }

  private static void card(
      Traveller.Card card, StepChange change, StepPicture.Picture picture, StringBuilder page) {
    page.append("<section class='card' id='").append(card.name()).append("'><h2><b>");
    page.append(card.number()).append("</b>").append(card.type()).append(' ');
    page.append(Svg.escape(card.id())).append("</h2>\n<p class='keys'>");
    page.append(Svg.escape(card.text())).append("</p>\n");
    for (String warning : card.warnings()) {
      page.append("<p class='warn'>").append(Svg.escape(warning)).append("</p>\n");
    }
    if (change.isEmpty()) {
      page.append("<p class='said'>the cross-section stays as it is</p></section>\n");
      return;
    }
    page.append("<p class='said'>").append(Svg.escape(said(change))).append("</p>\n");
    page.append("<div style='max-width:").append(picture.width()).append("px'>");
    page.append(picture.svg());
    page.append("</div></section>\n");
  }

  /// One line for each step, for a terminal.
  public String lines() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < changes.size(); i++) {
      Traveller.Card card = traveller.cards().get(i);
      text.append(
          "%3d  %-12s %-10s %s%n"
              .formatted(card.number(), card.type(), card.id(), said(changes.get(i))));
    }
    return text.toString();
  }

  /// The same as a tree for JSON.
  public Map<String, Object> json() {
    List<Object> steps = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Traveller.Card card = traveller.cards().get(i);
      Map<String, Object> step = new LinkedHashMap<>();
      step.put("step", card.number());
      step.put("type", card.type());
      step.put("id", card.id().isEmpty() ? null : card.id());
      step.put("keys", card.text());
      step.put("addedArea", changes.get(i).added().getArea());
      step.put("removedArea", changes.get(i).removed().getArea());
      step.put("warnings", card.warnings());
      steps.add(step);
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("variant", traveller.variant().name());
    document.put("fault", traveller.fault().orElse(null));
    document.put("steps", steps);
    return document;
  }

  private static String said(StepChange change) {
    if (change.isEmpty()) {
      return "no change";
    }
    List<String> parts = new ArrayList<>();
    if (!change.added().isEmpty()) {
      parts.add("+" + Rounded.text(change.added().getArea()) + " um2");
    }
    if (!change.removed().isEmpty()) {
      parts.add("-" + Rounded.text(change.removed().getArea()) + " um2");
    }
    for (StepChange.Dimension d : change.dimensions()) {
      parts.add(
          d.isRadial()
              ? "r %s .. %s".formatted(Rounded.text(d.from()), Rounded.text(d.to()))
              : "height " + Rounded.text(d.length()));
    }
    return String.join(", ", parts);
  }
}
