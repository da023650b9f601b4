package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.rendicion.compromisos.Autoria;
import mx.recauda.platform.rendicion.compromisos.CalendarioInstitucional;
import mx.recauda.platform.rendicion.compromisos.Compromisos;
import mx.recauda.platform.rendicion.compromisos.Ficha;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.rendicion.asm.ArmadoDeAsm;
import mx.recauda.rendicion.compromiso.Estado;
import mx.recauda.rendicion.texto.FechasEnTexto;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each person owes in promises, told together so that a full board is still a short list. */
@Component
class PendientesDeCompromisos implements Pendientes {

    private static final int DIAS_ANTES_DEL_CORTE = 45;

    private final Compromisos compromisos;
    private final AccesoACompromisos acceso;
    private final Autoria autoria;
    private final CalendarioInstitucional calendario;

    PendientesDeCompromisos(
            Compromisos compromisos,
            AccesoACompromisos acceso,
            Autoria autoria,
            CalendarioInstitucional calendario) {
        this.compromisos = compromisos;
        this.acceso = acceso;
        this.autoria = autoria;
        this.calendario = calendario;
    }

    @Override
    public List<Pendiente> para(Persona persona) {
        boolean conduce = persona.puede(Permiso.CONDUCIR_COMPROMISOS);
        if (!conduce && !persona.puede(Permiso.REPORTAR_COMPROMISOS)) {
            return List.of();
        }
        Set<String> suyas = acceso.areas(persona.usuario());
        List<Ficha> fichas =
                compromisos.todas().stream()
                        .filter(f -> conduce || f.areas().stream().anyMatch(suyas::contains))
                        .toList();
        List<Pendiente> pendientes = new ArrayList<>();
        vencidos(fichas).ifPresent(pendientes::add);
        corte(fichas).ifPresent(pendientes::add);
        if (conduce) {
            porDecidir(fichas).ifPresent(pendientes::add);
        }
        return pendientes;
    }

    private int en(List<Ficha> fichas, Estado... estados) {
        return (int)
                fichas.stream()
                        .filter(f -> Set.of(estados).contains(compromisos.situacion(f).estado()))
                        .count();
    }

    private Optional<Pendiente> vencidos(List<Ficha> fichas) {
        int cuantos = en(fichas, Estado.VENCIDO);
        return cuantos == 0
                ? Optional.empty()
                : Optional.of(
                        new Pendiente(
                                Optional.empty(),
                                Texto.de("cpr.pendiente.vencidos", cuantos),
                                Texto.de("menu.compromisos"),
                                Insignia.de(Tono.BAD, "cpr.estado.vencido"),
                                "/compromisos?plazo=vencido",
                                Texto.de("cpr.pendiente.abrir")));
    }

    private Optional<Pendiente> porDecidir(List<Ficha> fichas) {
        int cuantos = en(fichas, Estado.PROPUESTO, Estado.SELECCIONADO);
        return cuantos == 0
                ? Optional.empty()
                : Optional.of(
                        new Pendiente(
                                Optional.empty(),
                                Texto.de("cpr.pendiente.decidir", cuantos),
                                Texto.de("menu.compromisos"),
                                Insignia.de(Tono.ACT, "cpr.estado.propuesto"),
                                "/compromisos?plazo=sin_termino",
                                Texto.de("cpr.pendiente.abrir")));
    }

    /** The cut that is near or just passed, while it was not sent. */
    private Optional<Pendiente> corte(List<Ficha> fichas) {
        LocalDate hoy = autoria.hoy();
        YearMonth mes = YearMonth.from(hoy.minusDays(DIAS_ANTES_DEL_CORTE));
        while (!calendario.cortes().esCorte(mes)) {
            mes = mes.plusMonths(1);
        }
        YearMonth corte = mes;
        LocalDate vence = calendario.cortes().vencimiento(corte);
        int cuantos =
                (int)
                        fichas.stream()
                                .filter(f ->
                                        ArmadoDeAsm.falta(
                                                f.compromiso(), corte, hoy, calendario.cortes()))
                                .count();
        if (cuantos == 0 || vence.isAfter(hoy.plusDays(DIAS_ANTES_DEL_CORTE))) {
            return Optional.empty();
        }
        return Optional.of(
                new Pendiente(
                        Optional.of(vence),
                        Texto.de("cpr.pendiente.corte", cuantos, FechasEnTexto.imprime(corte)),
                        Texto.de("menu.compromisos"),
                        vence.isBefore(hoy)
                                ? Insignia.de(Tono.WARN, "cpr.pendiente.tarde")
                                : Insignia.de(Tono.RUN, "cpr.pendiente.porReportar"),
                        "/compromisos?orden=area",
                        Texto.de("cpr.pendiente.abrir")));
    }
}
