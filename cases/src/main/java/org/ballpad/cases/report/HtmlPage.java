package org.ballpad.cases.report;

import java.util.List;
import java.util.stream.Stream;

/// What small pages of one command have in common. They need nothing else, and no network.
final class HtmlPage {
  private HtmlPage() {}

  /// Start of a page, heading included.
  ///
  /// @param below what stands below its title
  static String head(String title, String below) {
    return """
    <!DOCTYPE html>
    <html lang='en'><head><meta charset='utf-8'>
    <meta name='viewport' content='width=device-width, initial-scale=1'>
    <title>%1$s</title><style>
    %3$s</style></head>
    <body><main><header><h1>%1$s</h1><div class='sub'>%2$s</div></header>
    """
        .formatted(Svg.escape(title), Svg.escape(below), HtmlReport.style());
  }

  /// A list of warnings or remarks; nothing where there are none.
  static String warnings(List<String> warnings) {
    String items =
        String.join("\n", warnings.stream().map(w -> "<li>" + Svg.escape(w) + "</li>").toList());
    return warnings.isEmpty() ? "" : "<ul class='warnings'>\n" + items + "</ul>\n";
  }

  /// A table whose first row is its head.
  static String table(List<List<String>> rows) {
    StringBuilder text = new StringBuilder("<div class='scroll'><table><thead>\n");
    text.append(row(rows.getFirst(), "th")).append("</thead><tbody>\n");
    rows.subList(1, rows.size()).forEach(row -> text.append(row(row, "td")).append('\n'));
    return text.append("</tbody></table></div>\n").toString();
  }

  private static String row(List<String> cells, String tag) {
    Stream<String> marked =
        cells.stream().map(c -> "<" + tag + ">" + Svg.escape(c) + "</" + tag + ">");
    return "<tr>" + String.join("", marked.toList()) + "</tr>";
  }

  /// A picture.
  static String figure(String svg) {
    return "<figure>" + svg + "</figure>\n";
  }
}
