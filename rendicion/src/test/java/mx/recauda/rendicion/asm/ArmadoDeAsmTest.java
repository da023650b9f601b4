package mx.recauda.rendicion.asm;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.asm.regla.AuditorAsm;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.compromiso.Actividad;
import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.compromiso.CalendarioDeCortes;
import mx.recauda.rendicion.compromiso.Compromiso;
import mx.recauda.rendicion.compromiso.Evidencia;
import mx.recauda.rendicion.compromiso.Responsable;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The official document of a cut, made of promises. */
class ArmadoDeAsmTest {

    private static final CalendarioDeCortes CALENDARIO =
            new CalendarioDeCortes(d -> d.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    private static final YearMonth MARZO = YearMonth.of(2019, 3);
    private static final YearMonth SEPTIEMBRE = YearMonth.of(2019, 9);

    private static LocalDate dia(int mes, int dia) {
        return LocalDate.of(2019, mes, dia);
    }

    private static Compromiso comprometido(Acto... actos) {
        Compromiso c =
                Compromiso.propuesto(
                        "ASM-1",
                        "asm",
                        "Publicar el padrón",
                        new Acto.Propuesto(dia(1, 7), "A", "Diseño"));
        c =
                tras(
                        c,
                        new Acto.Seleccionado(dia(1, 8), "A"),
                        new Acto.Comprometido(
                                dia(1, 9),
                                "A",
                                dia(7, 31),
                                "Padrón disponible",
                                List.of(
                                        Responsable.duenio("Unidad A"),
                                        Responsable.con("Unidad B")),
                                List.of(
                                        new Actividad("1", "Integrar el padrón."),
                                        new Actividad("2", "Publicar el padrón."))));
        return tras(c, actos);
    }

    private static Compromiso tras(Compromiso inicio, Acto... actos) {
        Compromiso c = inicio;
        for (Acto acto : actos) {
            Resultado<Compromiso> r = c.con(acto, CALENDARIO, Idioma.ES);
            assertThat(r.incidencias()).isEmpty();
            c = r.valor();
        }
        return c;
    }

    private static Acto avance(LocalDate dia, YearMonth corte, String actividad, int porcentaje) {
        return new Acto.AvanceReportado(dia, "A", corte, actividad, porcentaje, "");
    }

    private static DocumentoAsm documento(YearMonth corte, LocalDate dia, Compromiso... promesas) {
        return seguimiento(corte, dia, promesas).documentos().getFirst();
    }

    private static SeguimientoAsm seguimiento(
            YearMonth corte, LocalDate dia, Compromiso... promesas) {
        return ArmadoDeAsm.seguimiento(
                new ArmadoDeAsm.Encabezado(
                        "asm.json",
                        "Instituto",
                        new ProgramaPublicado("E-006", "E006", "Recaudación"),
                        "2018-2019",
                        "específico",
                        List.of()),
                corte,
                dia,
                List.of(promesas).stream().map(c -> new ArmadoDeAsm.Promesa(c, "Acta")).toList(),
                CALENDARIO,
                lugar -> lugar);
    }

    @Test
    void a_row_says_what_was_promised_and_the_mean_of_its_activities() {
        Asm fila =
                documento(
                                MARZO,
                                dia(4, 30),
                                comprometido(
                                        avance(dia(3, 5), MARZO, "1", 45),
                                        new Acto.CorteEnviado(dia(3, 29), "A", MARZO)))
                        .asm()
                        .getFirst();

        assertThat(fila.celda(ColumnaAsm.NUMERO)).isEqualTo("1");
        assertThat(fila.celda(ColumnaAsm.ACTIVIDADES))
                .isEqualTo("Integrar el padrón. Publicar el padrón.");
        assertThat(fila.celda(ColumnaAsm.AREA_RESPONSABLE)).isEqualTo("Unidad A; Unidad B");
        assertThat(fila.celda(ColumnaAsm.FECHA_TERMINO)).isEqualTo("31/07/2019");
        assertThat(fila.celda(ColumnaAsm.AVANCE)).isEqualTo("22");
        assertThat(fila.celda(ColumnaAsm.PROMEDIO)).isEqualTo("22.50%");
        assertThat(fila.celda(ColumnaAsm.MES_ANIO)).isEqualTo("Marzo-2019");
    }

    @Test
    void what_happened_after_the_cut_was_sent_is_not_in_its_document() {
        Compromiso c =
                comprometido(
                        avance(dia(3, 5), MARZO, "1", 40),
                        new Acto.CorteEnviado(dia(3, 29), "A", MARZO),
                        new Acto.ActividadSustituida(dia(5, 6), "A", "2", "Otra.", "OF/9", "n"),
                        avance(dia(9, 2), SEPTIEMBRE, "1", 80));

        assertThat(documento(MARZO, dia(12, 1), c).asm().getFirst().celda(ColumnaAsm.PROMEDIO))
                .isEqualTo("20.00%");
        assertThat(documento(MARZO, dia(12, 1), c).asm().getFirst().sustitucion()).isEmpty();
        assertThat(documento(SEPTIEMBRE, dia(9, 3), c).asm().getFirst().celda(ColumnaAsm.PROMEDIO))
                .isEqualTo("40.00%");
    }

    @Test
    void a_correction_replaces_the_row_and_says_what_had_been_sent() {
        Compromiso c =
                comprometido(
                        avance(dia(3, 5), MARZO, "1", 40),
                        new Acto.CorteEnviado(dia(3, 29), "A", MARZO),
                        new Acto.CorteCorregido(dia(4, 2), "A", MARZO, "Se contó de menos."),
                        avance(dia(4, 2), MARZO, "1", 60),
                        new Acto.CorteEnviado(dia(4, 3), "A", MARZO));

        Asm fila = documento(MARZO, dia(12, 1), c).asm().getFirst();
        assertThat(fila.celda(ColumnaAsm.PROMEDIO)).isEqualTo("30.00%");
        assertThat(fila.celda(ColumnaAsm.OBSERVACIONES))
                .isEqualTo(
                        "Corte corregido el 02/04/2019: antes se envió un promedio de 20.00%. Se"
                                + " contó de menos.");
    }

    @Test
    void a_substituted_activity_is_the_one_in_its_column_and_the_letter_in_the_remarks() {
        SeguimientoAsm s =
                seguimiento(
                        SEPTIEMBRE,
                        dia(9, 20),
                        comprometido(
                                new Acto.ActividadSustituida(
                                        dia(5, 6), "A", "2", "Abrir la consulta.", "OF/9", "Nota."),
                                avance(dia(9, 2), SEPTIEMBRE, "1", 80)));
        Asm fila = s.documentos().getFirst().asm().getFirst();

        assertThat(fila.celda(ColumnaAsm.ACTIVIDADES))
                .isEqualTo("Integrar el padrón. Abrir la consulta.");
        assertThat(fila.celda(ColumnaAsm.OBSERVACIONES)).contains("oficio N° OF/9", "Nota.");
        assertThat(fila.sustitucion())
                .contains(
                        new Sustitucion(
                                "Publicar el padrón.", "Abrir la consulta.", "Oficio N° OF/9"));
        assertThat(AuditorAsm.auditor().revisa(s))
                .extracting(Hallazgo::regla)
                .doesNotContain("ASM-002", "ASM-022");
    }

    @Test
    void the_evidence_goes_with_its_name_its_date_and_its_place() {
        Asm fila =
                documento(
                                SEPTIEMBRE,
                                dia(9, 20),
                                comprometido(
                                        new Acto.EvidenciaEntregada(
                                                dia(9, 2),
                                                "A",
                                                "1",
                                                new Evidencia(
                                                        "Acta",
                                                        "http://x.mx/acta",
                                                        Optional.of(dia(8, 30))))))
                        .asm()
                        .getFirst();

        assertThat(fila.celda(ColumnaAsm.DOCUMENTO)).isEqualTo("Acta (30/08/2019)");
        assertThat(fila.celda(ColumnaAsm.UBICACION)).isEqualTo("http://x.mx/acta");
    }

    @Test
    void what_is_only_proposed_or_was_cancelled_is_not_in_the_document() {
        Compromiso propuesto =
                Compromiso.propuesto("ASM-2", "asm", "x", new Acto.Propuesto(dia(1, 7), "A", "o"));
        Compromiso cancelado = comprometido(new Acto.Cancelado(dia(2, 1), "A", "Se fusionó"));

        assertThat(documento(MARZO, dia(4, 30), propuesto, cancelado).asm()).isEmpty();
    }

    @Test
    void a_cut_is_missing_until_it_is_sent_and_again_when_it_is_opened_to_be_corrected() {
        Compromiso c = comprometido(avance(dia(3, 5), MARZO, "1", 40));
        Compromiso enviado = tras(c, new Acto.CorteEnviado(dia(3, 29), "A", MARZO));
        Compromiso abierto = tras(enviado, new Acto.CorteCorregido(dia(4, 2), "A", MARZO, "Error"));

        assertThat(ArmadoDeAsm.falta(c, MARZO, dia(4, 30), CALENDARIO)).isTrue();
        assertThat(ArmadoDeAsm.falta(enviado, MARZO, dia(4, 30), CALENDARIO)).isFalse();
        assertThat(ArmadoDeAsm.falta(abierto, MARZO, dia(4, 30), CALENDARIO)).isTrue();
    }
}
