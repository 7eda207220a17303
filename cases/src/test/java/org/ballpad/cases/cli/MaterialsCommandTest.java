package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// `ballpad materials` as the shell sees it.
final class MaterialsCommandTest {
  private static final Path LIBRARY = Path.of("../materials/library");
  private static final Pattern PICTURE = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  static Stream<String> materials() throws IOException {
    return names(LIBRARY);
  }

  static Stream<String> lifeModels() throws IOException {
    return names(LIBRARY.resolve("life"));
  }

  @Test
  void withoutANameEveryFileOfTheLibraryHasALine() throws IOException {
    assertEquals(0, execute("materials"));
    List<String> first = out.toString().lines().map(line -> line.split(" ")[0]).toList();
    Stream.concat(materials(), lifeModels())
        .forEach(name -> assertTrue(first.contains(name), name));
    assertTrue(out.toString().contains("Cu                         copper"), out.toString());
  }

  @Test
  void theListIsJsonToo() throws IOException {
    assertEquals(0, execute("materials", "--json"));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals(materials().count(), json.get("materials").size());
    assertEquals(lifeModels().count(), json.get("life").size());
  }

  /// Okada and Tokumaru's silicon, Zahn's lines of FR-4 and Xu's solder, by hand at 25 degC.
  @ParameterizedTest
  @CsvSource({
    "silicon,expansion,2.55,0.005",
    "silicon,elastic.E_z,130.13,0.005",
    "FR4_zahn,elastic.E_r,16.892,0.0005",
    "FR4_zahn,expansion.z,84,1e-9",
    "SAC305,elastic.E,46.5,1e-9",
    "SAC305,elastic.nu,0.4,1e-12",
    "SAC305,expansion,22.5,1e-9"
  })
  void valuesAreInTheUnitsOfAReader(String name, String property, double value, double error)
      throws IOException {
    assertEquals(0, execute("materials", name, "--json"));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    int at25 =
        json.get("temperatures").valueStream().map(JsonNode::asDouble).toList().indexOf(25.0);
    double shown =
        json.get("properties")
            .valueStream()
            .filter(p -> p.get("property").asString().equals(property))
            .findFirst()
            .orElseThrow()
            .get("values")
            .get(at25)
            .asDouble();
    assertEquals(value, shown, error);
  }

  @ParameterizedTest
  @MethodSource("materials")
  void everyMaterialHasTextJsonAndAPageOfItsOwn(String name) throws Exception {
    Path page = folder.resolve(name + ".html");
    assertEquals(0, execute("materials", name, "--html", page));
    assertTrue(out.toString().startsWith(name), out.toString());
    assertTrue(err.toString().contains("page: " + page));
    assertEquals(0, execute("materials", name, "--json"));
    String html = Files.readString(page);
    assertFalse(html.replace("http://www.w3.org/2000/svg", "").contains("http:"), "self-contained");
    boolean hasData = html.contains("<h2>Values</h2>");
    List<String> pictures = PICTURE.matcher(html).results().map(MatchResult::group).toList();
    assertEquals(hasData ? 4 : 0, pictures.size());
    for (String picture : pictures) {
      assertFalse(picture.contains("NaN") || picture.contains("Infinity"), picture);
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(picture)));
    }
  }

  @ParameterizedTest
  @MethodSource("lifeModels")
  void everyLifeModelHasTextAndJson(String name) throws IOException {
    assertEquals(0, execute("materials", name));
    assertTrue(out.toString().startsWith(name), out.toString());
    out.getBuffer().setLength(0);
    assertEquals(0, execute("materials", name, "--json"));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertTrue(json.has("equation") != json.has("refused"));
  }

  /// Syed's 0.0019 as printed, and the reason why the popular pair is refused.
  @Test
  void lifeModelsShowTheirEquation() {
    execute("materials", "sac305-syed2004-schubert");
    assertTrue(out.toString().contains("N = 1 / (0.0019 X)"), out.toString());
    assertTrue(out.toString().contains("layer     25 um"), out.toString());
    execute("materials", "syed2004");
    assertTrue(out.toString().contains("refused: the pair 0.0468"), out.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "materials SAC350 | did you mean 'SAC305'?",
        "materials sac-engelmayer | did you mean 'sac-engelmaier'?",
        "materials unobtainium | 'ballpad materials' lists all",
        "materials --html page.html | give its NAME",
        "materials snpb-solomon --html page.html | is a life model"
      })
  void wrongNamesExitWith2AndSayWhatIsMeant(String line, String message) {
    assertEquals(2, execute((Object[]) line.split(" ")));
    assertTrue(err.toString().contains(message), err.toString());
    assertEquals("", out.toString());
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .toList()
          .stream();
    }
  }

  private int execute(Object... arguments) {
    String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    PrintWriter outWriter = new PrintWriter(out);
    PrintWriter errWriter = new PrintWriter(err);
    int code = Main.execute(texts, outWriter, errWriter);
    outWriter.flush();
    errWriter.flush();
    return code;
  }
}
