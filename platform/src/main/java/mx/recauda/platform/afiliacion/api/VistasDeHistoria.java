package mx.recauda.platform.afiliacion.api;

import mx.recauda.ley.afiliacion.Tramo;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.afiliacion.lotes.Correcciones;
import mx.recauda.platform.afiliacion.lotes.VistaPrevia;
import mx.recauda.platform.afiliacion.movimientos.Ausentismo;
import mx.recauda.platform.afiliacion.movimientos.ConsultaDeTramos.TramoDeTrabajador;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the API answers of spells, lines and previews; the rest is in {@link Vistas}. */
final class VistasDeHistoria {

    private VistasDeHistoria() {}

    /** Days during which the same terms hold; {@code hasta} is empty while they still do. */
    record Periodo(
            UUID registroId,
            String registro,
            String desde,
            String hasta,
            String sbc,
            int tipoDeSalario,
            int jornada,
            int tipoDeTrabajador) {

        static Periodo de(TramoDeTrabajador t) {
            var c = t.tramo().condiciones();
            return new Periodo(
                    t.registro(),
                    t.numero(),
                    t.tramo().vigencia().desde().toString(),
                    dia(t.tramo().vigencia().hasta()),
                    pesos(c.sbc()),
                    c.tipoDeSalario(),
                    c.jornada(),
                    c.tipoDeTrabajador());
        }
    }

    /** Days of absence, or of incapacity with its branch and folio. */
    record Dias(String clase, String folio, String desde, String hasta) {

        static Dias de(Ausentismo.Dias d) {
            return new Dias(
                    d.clase(),
                    d.folio(),
                    d.vigencia().desde().toString(),
                    dia(d.vigencia().hasta()));
        }
    }

    /**
     * What was found in a file.
     *
     * @param total how many there were
     * @param guardadas how many were kept: the first ones
     */
    record Incidencias(int total, int guardadas, int desde, List<Falla> filas) {

        Incidencias {
            filas = List.copyOf(filas);
        }
    }

    /** Something found in a file; {@code linea} is 0 when it is of none. */
    record Falla(
            int linea,
            String codigo,
            boolean error,
            String campo,
            String valor,
            String mensaje,
            String remedio) {

        static Falla de(mx.recauda.platform.afiliacion.lotes.Linea.Motivo m) {
            return new Falla(
                    m.linea(),
                    m.codigo(),
                    m.error(),
                    m.campo(),
                    m.valor(),
                    m.mensaje(),
                    m.remedio());
        }
    }

    /** Something said of a line. */
    record Motivo(String codigo, boolean error, String campo, String mensaje, String remedio) {

        static Motivo de(Incidencia i) {
            return new Motivo(i.codigo(), i.esError(), i.campo(), i.mensaje(), i.remedio());
        }
    }

    /** A line of a lote and what was decided on it. */
    record Linea(
            int linea,
            String nss,
            String tipo,
            String fecha,
            String situacion,
            String efecto,
            List<Motivo> motivos,
            boolean corregible) {

        static Linea de(mx.recauda.platform.afiliacion.lotes.Linea l) {
            return new Linea(
                    l.renglon().numero(),
                    l.renglon().identidad().nss(),
                    l.renglon().tipo().name(),
                    l.renglon().fecha().toString(),
                    l.situacion().name(),
                    dia(l.efecto()),
                    l.motivos().stream()
                            .map(m ->
                                    new Motivo(
                                            m.codigo(),
                                            m.error(),
                                            m.campo(),
                                            m.mensaje(),
                                            m.remedio()))
                            .toList(),
                    l.corregible());
        }
    }

    /** A refused line that waits. */
    record EnCola(
            UUID lote,
            long folio,
            int linea,
            String motivo,
            String nss,
            String tipo,
            String fecha,
            String desde) {

        static EnCola de(Correcciones.EnCola c) {
            return new EnCola(
                    c.lote(),
                    c.folio(),
                    c.renglon(),
                    c.motivo().name(),
                    c.nss(),
                    c.tipo(),
                    c.fecha().toString(),
                    c.desde().toString());
        }
    }

    /** Money of a concept, employer and worker together, as known and as it would be. */
    record Concepto(String concepto, String antes, String despues) {}

    /** A month that a movement would change. */
    record Mes(
            String mes,
            int diasAntes,
            int diasDespues,
            String antes,
            String despues,
            String diferencia,
            List<Concepto> conceptos,
            List<Motivo> fallas) {

        static Mes de(VistaPrevia.MesPrevisto m) {
            return new Mes(
                    m.mes().toString(),
                    m.diasAntes(),
                    m.diasDespues(),
                    pesos(m.antes()),
                    pesos(m.despues()),
                    pesos(m.diferencia()),
                    m.conceptos().stream()
                            .map(c ->
                                    new Concepto(
                                            c.concepto().clave(),
                                            pesos(c.antes()),
                                            pesos(c.despues())))
                            .toList(),
                    m.fallas().stream().map(Motivo::de).toList());
        }
    }

    /** Days with one wage. */
    record Sueldo(String desde, String hasta, String sbc) {

        static Sueldo de(Tramo t) {
            return new Sueldo(
                    t.vigencia().desde().toString(),
                    dia(t.vigencia().hasta()),
                    pesos(t.condiciones().sbc()));
        }
    }

    /** What a movement would change; {@code efecto} is empty when it would be refused. */
    record Previa(
            boolean admitido,
            String efecto,
            boolean oportuno,
            List<Motivo> motivos,
            List<Sueldo> antes,
            List<Sueldo> despues,
            List<Mes> meses,
            String diferencia,
            int mesesSinMostrar,
            boolean incompleta,
            boolean primaSupuesta) {

        static Previa de(VistaPrevia v) {
            return new Previa(
                    v.efecto().isPresent(),
                    v.efecto().map(e -> e.fecha().toString()).orElse(""),
                    v.efecto().map(e -> e.oportuno()).orElse(false),
                    v.incidencias().stream().map(Motivo::de).toList(),
                    v.antes().stream().map(Sueldo::de).toList(),
                    v.despues().stream().map(Sueldo::de).toList(),
                    v.meses().stream().map(Mes::de).toList(),
                    pesos(v.diferencia()),
                    v.mesesSinMostrar(),
                    v.incompleta(),
                    v.primaSupuesta());
        }
    }

    private static String pesos(Importe importe) {
        return BigDecimal.valueOf(importe.centavos(), 2).toPlainString();
    }

    private static String dia(Optional<LocalDate> dia) {
        return dia.map(LocalDate::toString).orElse("");
    }
}
