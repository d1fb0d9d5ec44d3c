package org.skillsubsidy.policy.rules.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The blocks of all pages, compiled together against the class path of the tests. */
final class Compiled {

  /** What a reader's editor would import. */
  private static final List<String> IMPORTS =
      List.of(
          "java.time.*",
          "java.util.*",
          "java.util.concurrent.*",
          "javax.money.*",
          "org.skillsubsidy.policy.model.*",
          "org.skillsubsidy.policy.model.advice.*",
          "org.skillsubsidy.policy.model.claim.*",
          "org.skillsubsidy.policy.model.decision.*",
          "org.skillsubsidy.policy.model.estimate.*",
          "org.skillsubsidy.policy.model.explain.*",
          "org.skillsubsidy.policy.model.history.*",
          "org.skillsubsidy.policy.model.identity.*",
          "org.skillsubsidy.policy.model.occupation.*",
          "org.skillsubsidy.policy.model.plan.*",
          "org.skillsubsidy.policy.model.terms.*",
          "org.skillsubsidy.policy.model.value.*",
          "org.skillsubsidy.policy.rules.*",
          "org.skillsubsidy.policy.rules.advice.*",
          "org.skillsubsidy.policy.rules.estimate.*",
          "org.skillsubsidy.policy.rules.explain.*",
          "org.skillsubsidy.policy.testkit.fixture.*");

  private final ClassLoader loader;

  private Compiled(ClassLoader loader) {
    this.loader = loader;
  }

  static Compiled of(List<CodeBlock> blocks, Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    List<String> options =
        List.of(
            "-d",
            folder.toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            "-proc:none");
    boolean compiled =
        compiler
            .getTask(
                problems, null, null, options, null, blocks.stream().map(Compiled::source).toList())
            .call();
    assertThat(compiled).as(problems.toString()).isTrue();
    try {
      URL[] urls = {folder.toUri().toURL()};
      return new Compiled(new URLClassLoader(urls, Compiled.class.getClassLoader()));
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Runs a fragment and gives what it prints. */
  String run(CodeBlock block) throws ReflectiveOperationException, IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(stream);
      load(block).getMethod("run").invoke(null);
    } catch (InvocationTargetException e) {
      throw new AssertionError(block + " failed", e.getCause());
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  Class<?> load(CodeBlock block) throws ClassNotFoundException {
    return Class.forName(block.typeName(), true, loader);
  }

  private static JavaFileObject source(CodeBlock block) {
    String own = block.code().lines().filter(line -> line.startsWith("import ")).collect(joining());
    String code =
        block.code().lines().filter(line -> !line.startsWith("import ")).collect(joining());
    String imports =
        IMPORTS.stream().map(name -> "import " + name + ";").collect(Collectors.joining("\n"));
    String body =
        block.isFragment()
            ? "public class Block {\n  public static void run() throws Exception {\n"
                + code
                + "\n  }\n}\n"
            : code;
    String text = "package " + block.packageName() + ";\n" + imports + "\n" + own + "\n" + body;
    URI uri = URI.create("string:///" + block.typeName().replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining("\n");
  }
}
