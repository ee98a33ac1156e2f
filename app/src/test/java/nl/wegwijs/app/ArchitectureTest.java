package nl.wegwijs.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

/** The picture in docs/architecture.md, kept true. */
@AnalyzeClasses(packages = "nl.wegwijs", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule MODULES_KNOW_ONLY_WHAT_IS_BELOW_THEM =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("app")
          .definedBy("nl.wegwijs.app..")
          .layer("channels")
          .definedBy("nl.wegwijs.channels..")
          .layer("inbox")
          .definedBy("nl.wegwijs.inbox..")
          .layer("storage")
          .definedBy("nl.wegwijs.storage..")
          .layer("bot")
          .definedBy("nl.wegwijs.bot..")
          .layer("intents")
          .definedBy("nl.wegwijs.intents..")
          .layer("knowledge")
          .definedBy("nl.wegwijs.knowledge..")
          .layer("training")
          .definedBy("nl.wegwijs.training..")
          .layer("language")
          .definedBy("nl.wegwijs.language..")
          .layer("import")
          .definedBy("nl.wegwijs.invoer..")
          .layer("gemeente")
          .definedBy("nl.wegwijs.gemeente..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("channels")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("inbox")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("storage")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("bot")
          .mayOnlyBeAccessedByLayers("app", "channels", "inbox", "storage")
          .whereLayer("import")
          .mayOnlyBeAccessedByLayers("app", "inbox")
          .whereLayer("intents")
          .mayOnlyBeAccessedByLayers("app", "channels", "inbox", "bot")
          .whereLayer("knowledge")
          .mayOnlyBeAccessedByLayers("app", "channels", "inbox", "bot")
          .whereLayer("training")
          .mayOnlyBeAccessedByLayers("app", "intents", "knowledge")
          .whereLayer("language")
          .mayOnlyBeAccessedByLayers("app", "intents", "knowledge");

  @ArchTest
  static final ArchRule UNDERSTANDING_STAYS_IN_INTENTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.wegwijs.intents..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("opennlp..", "de.bwaldvogel..");

  @ArchTest
  static final ArchRule SEARCH_STAYS_IN_KNOWLEDGE_BASE =
      noClasses()
          .that()
          .resideOutsideOfPackages("nl.wegwijs.knowledge..", "nl.wegwijs.language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule THE_BOT_KNOWS_NO_WIRE_AND_NO_DATABASE =
      noClasses()
          .that()
          .resideInAPackage("nl.wegwijs.bot..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.jdbi..", "java.sql..", "tools.jackson..");

  @ArchTest
  static final ArchRule PAGES_AND_LOGIN_STAY_IN_THE_INBOX =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.wegwijs.inbox..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("gg.jte..", "com.nimbusds..");

  @ArchTest
  static final ArchRule THE_INBOX_KNOWS_NO_DATABASE =
      noClasses()
          .that()
          .resideInAPackage("nl.wegwijs.inbox..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jdbi..", "java.sql..");

  @ArchTest
  static final ArchRule PACKAGES_OF_THE_BOT_HAVE_NO_CYCLES =
      slices().matching("nl.wegwijs.bot.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule FORMATS_OF_OTHERS_STAY_IN_THE_IMPORT =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.wegwijs.invoer..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jsoup..", "org.apache.commons.csv..", "org.commonmark..");

  @ArchTest
  static final ArchRule TIME_COMES_FROM_A_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(
              "nl.wegwijs.bot..",
              "nl.wegwijs.inbox..",
              "nl.wegwijs.intents..",
              "nl.wegwijs.gemeente")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now");
}
