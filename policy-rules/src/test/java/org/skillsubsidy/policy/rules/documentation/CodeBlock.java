package org.skillsubsidy.policy.rules.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java block of a page: statements, or a whole class, with what it prints.
 *
 * @param page the page
 * @param line the line on which the block starts
 * @param code the code
 * @param output the block of text that follows, empty if there is none
 */
record CodeBlock(Path page, int line, String code, String output) {

  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$(?:[^`#]*?^```text\\n(.*?)^```$)?");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public |final )*(?:class|interface|record|enum) (\\w+)");

  static List<CodeBlock> in(Path page) {
    try {
      String text = Files.readString(page);
      List<CodeBlock> blocks = new ArrayList<>();
      Matcher block = BLOCK.matcher(text);
      while (block.find()) {
        if (block.group(1).equals("java")) {
          int line = (int) text.substring(0, block.start()).lines().count() + 1;
          String output = block.group(3) == null ? "" : block.group(3);
          blocks.add(new CodeBlock(page, line, block.group(2), output));
        }
      }
      return blocks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isFragment() {
    return !TYPE.matcher(code).find();
  }

  /** Each block has a package of its own, so that pages can use the same names. */
  String packageName() {
    return "blocks." + page.getFileName().toString().replaceAll("\\W", "_") + ".line" + line;
  }

  String typeName() {
    Matcher type = TYPE.matcher(code);
    return packageName() + "." + (type.find() ? type.group(1) : "Block");
  }

  String place(Path root) {
    return root.relativize(page) + ":" + line;
  }
}
