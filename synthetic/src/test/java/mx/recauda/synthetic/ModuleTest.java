package mx.recauda.synthetic;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The country is a function of its scenario: no clock, no chance but its own, no server. */
@AnalyzeClasses(
        packages = "mx.recauda.synthetic",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleTest {

    @ArchTest
    static final ArchRule depends_only_on_the_modules_to_its_left =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            not(
                                    resideInAnyPackage(
                                            "java..",
                                            "org.jspecify..",
                                            "mx.recauda.ley..",
                                            "mx.recauda.formats..",
                                            "mx.recauda.synthetic..")));

    @ArchTest
    static final ArchRule never_asks_the_clock_nor_the_chance_of_the_machine =
            noClasses()
                    .should()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(java.util.UUID.class, "randomUUID")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.util\\.(Random|SplittableRandom|random\\..*)");

    @ArchTest
    static final ArchRule keeps_no_inexact_number =
            fields().should().notHaveRawType(double.class).andShould().notHaveRawType(float.class);
}
