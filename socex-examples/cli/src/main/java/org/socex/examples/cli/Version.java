package org.socex.examples.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, from its build. */
final class Version implements IVersionProvider {
  static final String NUMBER =
      ResourceBundle.getBundle("org.socex.examples.cli.socex").getString("version");

  @Override
  public String[] getVersion() {
    return new String[] {"socex " + NUMBER};
  }
}
