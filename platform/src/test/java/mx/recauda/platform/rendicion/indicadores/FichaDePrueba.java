package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.rendicion.hoja.FichaEnHojas;
import mx.recauda.rendicion.indicador.Dimension;
import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.indicador.Frecuencia;
import mx.recauda.rendicion.indicador.LineaBase;
import mx.recauda.rendicion.indicador.Memoria;
import mx.recauda.rendicion.indicador.Semaforo;
import mx.recauda.rendicion.indicador.Sentido;
import mx.recauda.rendicion.indicador.Tipo;
import mx.recauda.rendicion.indicador.TipoDeMetodo;
import mx.recauda.rendicion.indicador.Variable;
import mx.recauda.rendicion.version.Contenido;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet and a memoria with nothing wrong, to be spoilt one way at a time. */
final class FichaDePrueba {

    static final String HUELLA = "0".repeat(64);

    private FichaDePrueba() {}

    static FichaTecnica ficha(String clave, String nombre) {
        return new FichaTecnica(
                clave,
                nombre,
                "Mide qué parte de lo comprometido se hizo en el periodo.",
                Dimension.EFICACIA,
                Tipo.GESTION,
                TipoDeMetodo.VALOR_ABSOLUTO,
                "A",
                "normas",
                Frecuencia.ANUAL,
                new LineaBase.Medida(new BigDecimal("200"), 2025, "enero-diciembre"),
                Sentido.ASCENDENTE,
                Semaforo.ochentaSesenta(),
                List.of("Registro de normas internas"),
                List.of(
                        new Variable(
                                "A",
                                "Normas simplificadas",
                                "Normas internas simplificadas o eliminadas",
                                "Registro de normas internas",
                                "normas",
                                "nacional",
                                Frecuencia.ANUAL,
                                "registro administrativo",
                                "enero siguiente")),
                "nacional",
                "Coordinación de Planeación (demostración)",
                "planeacion@ejemplo.mx");
    }

    static Contenido celdas(String clave, String nombre) {
        return FichaEnHojas.de(ficha(clave, nombre));
    }

    /** A memoria whose only step multiplies two numbers. */
    static Memoria memoria(
            String indicador, String periodo, String base, String factor, String da) {
        return new Memoria(
                indicador,
                periodo,
                "compromiso",
                List.of(
                        new Memoria.DatoUsado(
                                "base",
                                new BigDecimal(base),
                                "Registro de normas internas",
                                LocalDate.of(2026, 1, 1),
                                HUELLA)),
                Map.of("factor", new BigDecimal(factor)),
                List.of("El catálogo de normas no cambia"),
                List.of(new Memoria.Paso("meta", "base * factor", new BigDecimal(da))),
                0,
                "Retadora pero factible: se hicieron dos terceras partes en 2025.",
                "planeacion",
                Optional.empty(),
                LocalDate.of(2026, 1, 10));
    }
}
