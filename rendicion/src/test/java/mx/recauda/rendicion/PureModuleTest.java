package mx.recauda.rendicion;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The core stays a function of facts: no framework, no clock, no files, no inexact money. */
@AnalyzeClasses(
        packages = "mx.recauda.rendicion",
        importOptions = ImportOption.DoNotIncludeTests.class)
class PureModuleTest {

    @ArchTest
    static final ArchRule depends_only_on_the_jdk_and_the_modules_to_its_left =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            not(
                                    resideInAnyPackage(
                                            "java..",
                                            "org.jspecify..",
                                            "mx.recauda.ley..",
                                            "mx.recauda.rendicion..")));

    @ArchTest
    static final ArchRule never_asks_the_clock =
            noClasses()
                    .should()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.YearMonth.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(java.time.Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(java.time.Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule reads_no_database_and_no_network =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "java.net..");

    @ArchTest
    static final ArchRule keeps_no_inexact_number =
            fields().should().notHaveRawType(double.class).andShould().notHaveRawType(float.class);

    @ArchTest
    static final ArchRule returns_no_inexact_number =
            methods()
                    .should()
                    .notHaveRawReturnType(double.class)
                    .andShould()
                    .notHaveRawReturnType(float.class);
}
