package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.platform.documentos.Asidero;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.rendicion.compromisos.CalendarioInstitucional;
import mx.recauda.platform.rendicion.compromisos.Ficha;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.compromiso.Compromiso;
import mx.recauda.rendicion.compromiso.Historial;
import mx.recauda.rendicion.compromiso.Situacion;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** What the card of a promise shows of its activities, cuts and evidence. */
@Component
class Tarjeta {

    private static final int CORTES_A_LA_VISTA = 4;

    private final CalendarioInstitucional calendario;
    private final Documentos documentos;
    private final Etiquetas etiquetas;
    private final Formato formato;

    Tarjeta(
            CalendarioInstitucional calendario,
            Documentos documentos,
            Etiquetas etiquetas,
            Formato formato) {
        this.formato = formato;
        this.calendario = calendario;
        this.documentos = documentos;
        this.etiquetas = etiquetas;
    }

    /** The cuts told or sent, the last ones, oldest first. */
    List<Vista.Corte> cortes(Compromiso compromiso) {
        return meses(compromiso).stream().map(m -> corte(compromiso, m)).toList();
    }

    private static List<YearMonth> meses(Compromiso compromiso) {
        SortedSet<YearMonth> meses = new TreeSet<>();
        for (Acto acto : compromiso.actos()) {
            switch (acto) {
                case Acto.AvanceReportado a -> meses.add(a.corte());
                case Acto.CorteEnviado c -> meses.add(c.corte());
                default -> {}
            }
        }
        List<YearMonth> todos = List.copyOf(meses);
        return todos.subList(Math.max(0, todos.size() - CORTES_A_LA_VISTA), todos.size());
    }

    private Vista.Corte corte(Compromiso compromiso, YearMonth mes) {
        List<Compromiso> envios = compromiso.enviosDelCorte(mes);
        String promedio =
                envios.isEmpty()
                        ? ""
                        : envios.getLast()
                                .situacion(
                                        envios.getLast().actos().getLast().fecha(),
                                        calendario.cortes())
                                .promedio()
                                .map(BigDecimal::toPlainString)
                                .orElse("");
        Insignia estado =
                switch (envios.size()) {
                    case 0 -> Insignia.de(Tono.RUN, "cpr.corte.abierto");
                    case 1 -> Insignia.de(Tono.END, "cpr.corte.enviado");
                    default -> Insignia.de(Tono.WARN, "cpr.corte.corregido", envios.size());
                };
        return new Vista.Corte(formato.corte(mes), mes.toString(), promedio, estado);
    }

    /** The texts of each activity with what was told at those cuts. */
    List<Vista.FilaDeActividad> actividades(Compromiso compromiso) {
        List<YearMonth> meses = meses(compromiso);
        return Historial.de(compromiso).stream()
                .map(v ->
                        new Vista.FilaDeActividad(
                                v.clave(),
                                v.texto(),
                                v.vigente(),
                                v.desde(),
                                v.hasta(),
                                v.oficio(),
                                v.nota(),
                                meses.stream()
                                        .map(m ->
                                                Optional.ofNullable(v.avances().get(m))
                                                        .map(String::valueOf)
                                                        .orElse(""))
                                        .toList()))
                .toList();
    }

    /** The evidence handed in, the last one first. */
    List<Vista.Prueba> pruebas(Ficha ficha, Situacion situacion) {
        List<Vista.Prueba> pruebas = new ArrayList<>();
        for (Ficha.Registro r : ficha.registros().reversed()) {
            if (r.acto() instanceof Acto.EvidenciaEntregada e) {
                pruebas.add(prueba(ficha, situacion, r, e));
            }
        }
        return pruebas;
    }

    private Vista.Prueba prueba(
            Ficha ficha, Situacion situacion, Ficha.Registro r, Acto.EvidenciaEntregada e) {
        String lugar = e.evidencia().ubicacion();
        Optional<UUID> guardado = Asidero.documento(lugar);
        return new Vista.Prueba(
                guardado.flatMap(documentos::busca)
                        .map(d -> extension(d.nombre()))
                        .orElse(lugar.startsWith("http") ? "URL" : "—"),
                e.actividad(),
                e.evidencia().documento(),
                guardado.flatMap(documentos::busca)
                        .map(d -> d.nombre() + " · " + d.huella().substring(0, 8))
                        .orElse(lugar),
                guardado.map(d -> "/compromisos/" + ficha.id() + "/evidencias/" + d).orElse(""),
                e.evidencia().fecha(),
                e.evidencia()
                        .fecha()
                        .filter(f -> situacion.termino().filter(f::isAfter).isPresent())
                        .isPresent(),
                e.autor(),
                r.registradoEn());
    }

    private static String extension(String nombre) {
        return nombre.contains(".")
                ? nombre.substring(nombre.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT)
                : "—";
    }

    /** Acts and dates to come, the newest first. */
    List<Vista.Hito> linea(Ficha ficha, Situacion situacion, LocalDate dia) {
        List<Vista.Hito> hitos = new ArrayList<>();
        porVenir(situacion, dia).forEach(hitos::add);
        for (Ficha.Registro r : ficha.registros().reversed()) {
            hitos.add(
                    new Vista.Hito(
                            r.acto().fecha(),
                            mx.recauda.platform.rendicion.compromisos.NombresDeActos.nombre(
                                    r.acto(), Formularios.idioma()),
                            detalle(r.acto()),
                            r.acto().autor(),
                            Optional.of(r.registradoEn()),
                            "",
                            Optional.empty()));
        }
        return hitos;
    }

    private List<Vista.Hito> porVenir(Situacion situacion, LocalDate dia) {
        List<Vista.Hito> hitos = new ArrayList<>();
        if (!situacion.estado().vigente() || situacion.termino().isEmpty()) {
            return hitos;
        }
        LocalDate termino = situacion.termino().get();
        YearMonth mes = calendario.cortes().corteDe(termino);
        LocalDate corte = calendario.cortes().vencimiento(mes);
        hitos.add(
                hito(
                        corte,
                        etiquetas.di("cpr.hito.corte", formato.corte(mes)),
                        etiquetas.di("cpr.hito.corte.detalle"),
                        dia));
        hitos.add(hito(termino, etiquetas.di("cpr.termino"), "", dia));
        return hitos;
    }

    private static Vista.Hito hito(LocalDate fecha, String titulo, String detalle, LocalDate dia) {
        return new Vista.Hito(
                fecha,
                titulo,
                detalle,
                "",
                Optional.empty(),
                fecha.isAfter(dia) ? "is-future" : "is-computed",
                Optional.empty());
    }

    private String detalle(Acto acto) {
        return switch (acto) {
            case Acto.Propuesto a -> a.origen();
            case Acto.Seleccionado a -> "";
            case Acto.Rechazado a -> a.motivo();
            case Acto.Comprometido a ->
                    etiquetas.di(
                            "cpr.hito.comprometido",
                            a.actividades().size(),
                            formato.fecha(a.termino()));
            case Acto.AvanceReportado a ->
                    etiquetas.di(
                                    "cpr.hito.avance",
                                    a.actividad(),
                                    a.porcentaje(),
                                    formato.corte(a.corte()))
                            + (a.nota().isEmpty() ? "" : " " + a.nota());
            case Acto.EvidenciaEntregada a ->
                    etiquetas.di("cpr.hito.evidencia", a.actividad(), a.evidencia().documento());
            case Acto.ActividadSustituida a ->
                    etiquetas.di("cpr.hito.sustituida", a.actividad(), a.oficio(), a.nota());
            case Acto.CorteEnviado a -> formato.corte(a.corte());
            case Acto.CorteCorregido a -> formato.corte(a.corte()) + ". " + a.motivo();
            case Acto.TerminoCambiado a ->
                    etiquetas.di(
                            "cpr.hito.prorroga",
                            formato.fecha(a.termino()),
                            a.oficio(),
                            a.motivo());
            case Acto.Cancelado a -> a.justificacion();
            case Acto.Reabierto a ->
                    etiquetas.di("cpr.hito.reabierto", a.actividad(), a.porcentaje(), a.motivo());
        };
    }
}
