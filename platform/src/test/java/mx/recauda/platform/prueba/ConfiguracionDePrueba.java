package mx.recauda.platform.prueba;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import javax.sql.DataSource;

/** Puts the databases of the tests under the application. */
@TestConfiguration(proxyBeanMethods = false)
public class ConfiguracionDePrueba {

    @Bean
    BaseDePrueba baseDePrueba() {
        return BaseDePrueba.compartida();
    }

    @Bean
    LectoresDeArchivo lectoresDeArchivo(
            ObjectProvider<MockMvcTester> web, UserDetailsService usuarios) {
        return new LectoresDeArchivo(web, usuarios);
    }

    @Bean(destroyMethod = "")
    DataSource fuenteDeDatos(BaseDePrueba base) {
        return base.fuente();
    }
}
