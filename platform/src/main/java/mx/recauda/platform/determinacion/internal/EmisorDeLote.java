package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote.Registro;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.EmisionPedida;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.ResultadoDeEmision.Estado;
import mx.recauda.platform.determinacion.internal.CalculoDeLote.Apartado;
import mx.recauda.platform.determinacion.internal.CalculoDeLote.Calculado;
import mx.recauda.platform.determinacion.internal.CalculoDeLote.Salida;
import mx.recauda.platform.determinacion.internal.EscritorDePropuestas.Escrita;
import mx.recauda.platform.determinacion.internal.EscritorDePropuestas.Modo;
import mx.recauda.platform.determinacion.internal.TablaDeEmisiones.Huella;
import mx.recauda.platform.determinacion.internal.TablaDeEmisiones.Nuevo;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Emits some registros of an emission, in the transaction of whoever asks. */
@Component
class EmisorDeLote {

    private final CalculoDeLote calculo;
    private final EscritorDePropuestas escritor;
    private final TablaDePropuestas propuestas;
    private final TablaDeEmisiones tabla;
    private final Clock reloj;

    EmisorDeLote(
            CalculoDeLote calculo,
            EscritorDePropuestas escritor,
            TablaDePropuestas propuestas,
            TablaDeEmisiones tabla,
            Clock reloj) {
        this.calculo = calculo;
        this.escritor = escritor;
        this.propuestas = propuestas;
        this.tabla = tabla;
        this.reloj = reloj;
    }

    /** Computes, writes and posts; a bad registro is parked and the others go on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Nuevo> emite(EmisionPedida emision, List<Registro> registros, int intento) {
        List<UUID> ids = registros.stream().map(Registro::id).toList();
        propuestas.unoALaVez(ids);
        Map<UUID, Salida> salidas = calcula(emision, ids);
        List<Calculado> calculados =
                salidas.values().stream()
                        .filter(Calculado.class::isInstance)
                        .map(Calculado.class::cast)
                        .toList();
        Map<UUID, Escrita> escritas =
                escritor.escribe(
                        emision.mes(),
                        emision.conocidoEn(),
                        new Modo(Optional.of(emision.id()), emision.pedidaPor(), false),
                        calculados);
        List<Nuevo> nuevos = new ArrayList<>();
        for (Registro registro : registros) {
            nuevos.add(
                    switch (Objects.requireNonNull(salidas.get(registro.id()))) {
                        case Apartado(FalloConCodigo fallo) -> apartado(registro, intento, fallo);
                        case Calculado calculado ->
                                hecho(
                                        registro,
                                        intento,
                                        calculado,
                                        Objects.requireNonNull(escritas.get(registro.id())));
                    });
        }
        tabla.guarda(emision.id(), ahora(), nuevos);
        return nuevos;
    }

    /** One whose month was derived meanwhile as known later is not computed. */
    private Map<UUID, Salida> calcula(EmisionPedida emision, List<UUID> registros) {
        Map<UUID, Instant> despues =
                propuestas.derivadosDespues(registros, emision.mes(), emision.conocidoEn());
        Map<UUID, Salida> salidas =
                new HashMap<>(
                        calculo.calcula(
                                registros.stream().filter(r -> !despues.containsKey(r)).toList(),
                                emision.mes(),
                                emision.conocidoEn()));
        despues.forEach((registro, instante) ->
                salidas.put(
                        registro,
                        new Apartado(
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.CONFLICTO,
                                        ErrorDeDeterminacion.CONOCIDO_ANTES,
                                        emision.mes().toString(),
                                        emision.conocidoEn().toString(),
                                        instante.toString()))));
        return salidas;
    }

    /** Parks a registro that failed for a reason without a code. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Nuevo aparta(EmisionPedida emision, Registro registro, String motivo) {
        Nuevo nuevo =
                apartado(
                        registro,
                        1,
                        new FalloConCodigo(
                                FalloConCodigo.Clase.CONFLICTO,
                                ErrorDeDeterminacion.NO_SE_PUDO,
                                motivo));
        tabla.guarda(emision.id(), ahora(), List.of(nuevo));
        return nuevo;
    }

    /**
     * Closes the emission when every registro has an answer. The content is hashed from what is in
     * force, written by this emission or before: emitting whole at an instant, and emitting before
     * it and then the differences, give the same.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cierraSiAcabo(EmisionPedida emision) {
        tabla.unoALaVez(emision.id());
        List<Huella> huellas = tabla.huellas(emision.id());
        if (huellas.size() == emision.registros()) {
            tabla.cierra(
                    emision.id(),
                    resumen(huellas, h -> h.registro() + "," + h.entradas()),
                    resumen(
                            huellas,
                            h ->
                                    h.registro()
                                            + ","
                                            + h.trabajadores()
                                            + ","
                                            + h.contenido()
                                            + ","
                                            + h.codigo()),
                    ahora());
        }
    }

    private static String resumen(List<Huella> huellas, Function<Huella, String> renglon) {
        StringBuilder texto = new StringBuilder();
        huellas.forEach(h -> texto.append(renglon.apply(h)).append('\n'));
        return Resumen.de(texto.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Nuevo hecho(Registro registro, int intento, Calculado c, Escrita escrita) {
        Estado estado =
                escrita.propuesta()
                        .map(p -> escrita.nueva() ? Estado.EMITIDA : Estado.SIN_CAMBIO)
                        .orElse(Estado.SIN_TRABAJADORES);
        return new Nuevo(
                registro,
                intento,
                estado,
                escrita.propuesta().map(Propuesta::id),
                c.renglones().size(),
                escrita.escritos(),
                c.apartados(),
                c.totales(),
                c.huella(),
                c.entradas(),
                "",
                "");
    }

    private static Nuevo apartado(Registro registro, int intento, FalloConCodigo fallo) {
        Incidencia incidencia = fallo.incidencia(Idioma.ES);
        return new Nuevo(
                registro,
                intento,
                Estado.APARTADA,
                Optional.empty(),
                0,
                0,
                0,
                Importes.CERO,
                "",
                "",
                incidencia.codigo(),
                incidencia.mensaje() + " " + incidencia.remedio());
    }

    private Instant ahora() {
        return reloj.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
