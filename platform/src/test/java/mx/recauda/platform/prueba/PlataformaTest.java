package mx.recauda.platform.prueba;

import mx.recauda.platform.RecaudaApplication;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test on the whole application: real PostgreSQL, real port, security on. Inject any bean, a
 * {@code MockMvcTester} for pages, {@code JdbcClient} (application role) or {@link BaseDePrueba}
 * (owner role, for arranging what the application may not do). Tests of one class share a database
 * and commit to it; the next class gets a fresh one with the demonstration users.
 *
 * <p>{@code @WithUserDetails("planeacion")} on a method signs a demonstration user in.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = RecaudaApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"recauda.demo=true", "recauda.trabajos.periodicas=false"})
@AutoConfigureMockMvc
@Import(ConfiguracionDePrueba.class)
@TestExecutionListeners(
        listeners = BaseNuevaPorClase.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface PlataformaTest {}
