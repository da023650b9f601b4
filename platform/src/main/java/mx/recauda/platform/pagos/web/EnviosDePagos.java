package mx.recauda.platform.pagos.web;

import mx.recauda.platform.base.EnvioGrande;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Settlement files are larger than other files: 100,000 payments in records are 35 MB. */
@Configuration
class EnviosDePagos {

    @Bean
    EnvioGrande liquidacionEnPagina(@Value("${recauda.pagos.archivo:64MB}") DataSize maximo) {
        return new EnvioGrande(PaginasDeLiquidaciones.RAIZ, maximo.toBytes());
    }

    @Bean
    EnvioGrande liquidacionEnApi(@Value("${recauda.pagos.archivo:64MB}") DataSize maximo) {
        return new EnvioGrande(ApiDeLiquidaciones.RUTA, maximo.toBytes());
    }
}
