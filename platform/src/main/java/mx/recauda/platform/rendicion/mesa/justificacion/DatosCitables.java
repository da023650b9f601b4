package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.platform.rendicion.captura.Lectura;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.rendicion.mesa.Borradores;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.cantidad.Unidad;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.SeccionDeclarada;
import mx.recauda.rendicion.justificacion.DatoCitable;
import mx.recauda.rendicion.version.Casilla;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures that the explanation of a cell may quote. */
@Component
class DatosCitables {

    private static final int MILES = 3;
    private static final int MILLONES = 6;
    private static final String DINERO = "$";

    private final Borradores borradores;
    private final Lectura lectura;
    private final Etiquetas etiquetas;

    DatosCitables(Borradores borradores, Lectura lectura, Etiquetas etiquetas) {
        this.borradores = borradores;
        this.lectura = lectura;
        this.etiquetas = etiquetas;
    }

    /**
     * First the cell and what it is beside of, with differences and variations; then every amount
     * and percent of the draft.
     */
    List<DatoCitable> de(
            Borrador borrador,
            Casilla casilla,
            Optional<BigDecimal> valor,
            List<Comparado> comparados,
            Map<Casilla, String> valores) {
        Map<String, Integer> potencias = potencias(borrador);
        Map<String, DatoCitable> datos = new LinkedHashMap<>();
        List<DatoCitable> propios = new ArrayList<>();
        Optional<Unidad> unidad = unidad(casilla.columna());
        int potencia = potencias.getOrDefault(casilla.tabla(), 0);
        valor.ifPresent(v ->
                unidad.ifPresent(
                        u -> propios.add(dato(clave(casilla), nombre(casilla), v, u, potencia))));
        for (Comparado comparado : comparados) {
            agrega(propios, comparado, valor, unidad, potencia);
        }
        propios.forEach(d -> datos.putIfAbsent(d.clave(), d));
        valores.forEach((otra, texto) ->
                unidad(otra.columna())
                        .flatMap(u ->
                                Numero.lee(texto)
                                        .map(v ->
                                                dato(
                                                        clave(otra),
                                                        nombre(otra),
                                                        v,
                                                        u,
                                                        potencias.getOrDefault(otra.tabla(), 0))))
                        .ifPresent(d -> datos.putIfAbsent(d.clave(), d)));
        return List.copyOf(datos.values());
    }

    private void agrega(
            List<DatoCitable> propios,
            Comparado comparado,
            Optional<BigDecimal> valor,
            Optional<Unidad> unidad,
            int potencia) {
        String contra = etiquetas.di("celda.contra." + comparado.contra().clave());
        String clave = comparado.contra().clave();
        comparado
                .valor()
                .ifPresent(v ->
                        unidad.ifPresent(u -> propios.add(dato(clave, contra, v, u, potencia))));
        comparado
                .diferencia(valor)
                .ifPresent(v ->
                        unidad.ifPresent(u ->
                                propios.add(
                                        dato(
                                                "diferencia." + clave,
                                                etiquetas.di("celda.dato.diferencia", contra),
                                                v,
                                                u,
                                                potencia))));
        comparado
                .variacion(valor)
                .ifPresent(v ->
                        propios.add(
                                dato(
                                        "variacion." + clave,
                                        etiquetas.di("celda.dato.variacion", contra),
                                        v,
                                        Unidad.PORCENTAJE,
                                        0)));
    }

    private static DatoCitable dato(
            String clave, String nombre, BigDecimal valor, Unidad unidad, int potencia) {
        return new DatoCitable(
                clave,
                nombre,
                unidad == Unidad.PESOS ? valor.scaleByPowerOfTen(potencia) : valor,
                unidad);
    }

    private static String clave(Casilla casilla) {
        return casilla.tabla() + "/" + casilla.fila() + "/" + casilla.columna();
    }

    /** Row and column, as people read them. */
    String nombre(Casilla casilla) {
        return etiquetas.celda(casilla);
    }

    private Optional<Unidad> unidad(String columna) {
        String unidad = etiquetas.unidad(columna, DINERO);
        if (unidad.equals(DINERO)) {
            return Optional.of(Unidad.PESOS);
        }
        return unidad.isEmpty() ? Optional.empty() : Optional.of(Unidad.PORCENTAJE);
    }

    /** Power of ten that takes the amounts of each section to pesos. */
    private Map<String, Integer> potencias(Borrador borrador) {
        Map<String, Integer> potencias = new LinkedHashMap<>();
        Informe informe = lectura.de(borradores.base(borrador), Informe.class);
        for (SeccionDeclarada seccion : informe.secciones()) {
            String unidad = seccion.unidad().orElse("");
            potencias.put(
                    seccion.clave(),
                    (unidad.contains("miles") ? MILES : 0)
                            + (unidad.contains("millones") ? MILLONES : 0));
        }
        return potencias;
    }
}
