package mx.recauda.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** What holds in every module of the platform. */
@AnalyzeClasses(
        packages = "mx.recauda.platform",
        importOptions = ImportOption.DoNotIncludeTests.class)
class FronterasTest {

    @ArchTest
    static final ArchRule the_time_comes_from_the_injected_clock =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("mx.recauda.platform.base.ConfiguracionDeBase")
                    .should()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule no_inexact_number_is_kept =
            fields().should().notHaveRawType(double.class).andShould().notHaveRawType(float.class);

    @ArchTest
    static final ArchRule sql_goes_through_the_jdbc_client =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.persistence..", "org.springframework.data..", "org.jooq..");

    @ArchTest
    static final ArchRule dependencies_are_injected_by_the_constructor =
            fields().should()
                    .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    @ArchTest
    static final ArchRule pages_are_the_edge_of_a_module =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("mx.recauda.platform.*.web..");
}
