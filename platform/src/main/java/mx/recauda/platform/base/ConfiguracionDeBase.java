package mx.recauda.platform.base;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Clock and business date: the only place of the platform that asks the machine for the time. */
@Configuration(proxyBeanMethods = false)
class ConfiguracionDeBase {

    @Bean
    @ConditionalOnMissingBean
    Clock reloj() {
        return Clock.systemUTC();
    }

    @Bean
    FechaDeOperacion fechaDeOperacion(Clock reloj) {
        return new FechaDeOperacion(reloj);
    }
}
