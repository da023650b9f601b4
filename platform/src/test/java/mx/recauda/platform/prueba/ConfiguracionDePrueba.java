package mx.recauda.platform.prueba;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import javax.sql.DataSource;

/** Puts the databases of the tests under the application. */
@TestConfiguration(proxyBeanMethods = false)
public class ConfiguracionDePrueba {

    @Bean
    BaseDePrueba baseDePrueba() {
        return BaseDePrueba.compartida();
    }

    @Bean(destroyMethod = "")
    DataSource fuenteDeDatos(BaseDePrueba base) {
        return base.fuente();
    }
}
