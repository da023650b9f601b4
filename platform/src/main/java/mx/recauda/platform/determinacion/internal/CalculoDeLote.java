package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.cedula.CedulaEnColumnas;
import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.RenglonBreve;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.ley.tiempo.Vencimientos;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.Empleo;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.RenglonDePropuesta;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Computes a month of many employers: facts read by sets, amounts by columns. */
@Component
class CalculoDeLote {

    private static final int NOMBRADOS = 10;

    private final EmpleosParaCuotas patrones;
    private final EmpleosEnLote empleos;
    private final SalariosEnTabla salarios;

    CalculoDeLote(EmpleosParaCuotas patrones, EmpleosEnLote empleos, SalariosEnTabla salarios) {
        this.patrones = patrones;
        this.empleos = empleos;
        this.salarios = salarios;
    }

    /** What came out for one registro. */
    sealed interface Salida {}

    /**
     * A month computed.
     *
     * @param prima premium used
     * @param apartados workers left out: none, a registro with one is parked whole
     * @param huella SHA-256 of the canonical CSV of the rows
     * @param entradas SHA-256 of the facts
     */
    record Calculado(
            PatronConocido patron,
            Tasa prima,
            LocalDate vencimiento,
            List<RenglonDePropuesta> renglones,
            int apartados,
            Importes totales,
            String huella,
            String entradas)
            implements Salida {}

    /** It could not be computed. */
    record Apartado(FalloConCodigo fallo) implements Salida {}

    /** The registros in the order asked; of one that is not in the scope, why. */
    Map<UUID, Salida> calcula(List<UUID> registros, Mes mes, Instant conocidoEn) {
        Map<UUID, PatronConocido> conocidos =
                patrones.patrones(registros, mes.ultimoDia(), conocidoEn);
        LocalDate desde = mes.cierraBimestre() ? mes.anterior().primerDia() : mes.primerDia();
        Map<UUID, List<Empleo>> gente =
                empleos.empleos(registros, desde, mes.ultimoDia(), conocidoEn);
        LocalDate vencimiento = Vencimientos.cuotasDelMes(mes, Calendario.dePagos()).ultimoDia();
        Map<UUID, Map<UUID, List<Hecho.SalarioDiario>>> diarios =
                salarios.conocidos(registros, mes.ultimoDia(), conocidoEn);
        Map<UUID, Salida> salidas = new LinkedHashMap<>();
        for (UUID registro : registros) {
            salidas.put(
                    registro,
                    uno(
                            registro,
                            conocidos,
                            gente.getOrDefault(registro, List.of()),
                            diarios.getOrDefault(registro, Map.of()),
                            mes,
                            vencimiento));
        }
        return salidas;
    }

    private static Salida uno(
            UUID registro,
            Map<UUID, PatronConocido> conocidos,
            List<Empleo> gente,
            Map<UUID, List<Hecho.SalarioDiario>> diarios,
            Mes mes,
            LocalDate vencimiento) {
        PatronConocido patron = conocidos.get(registro);
        if (patron == null) {
            return new Apartado(
                    new FalloConCodigo(
                            Clase.NO_HAY,
                            ErrorDeDeterminacion.NO_HAY_REGISTRO,
                            registro.toString()));
        }
        if (patron.prima().isEmpty() && !gente.isEmpty()) {
            return new Apartado(
                    new FalloConCodigo(
                            Clase.CONFLICTO,
                            ErrorDeDeterminacion.SIN_PRIMA,
                            patron.registro().valor(),
                            mes.toString()));
        }
        Tasa prima = patron.prima().orElse(Tasa.CERO);
        Resultado<List<RenglonBreve>> breves =
                CedulaEnColumnas.determina(
                        CalculoDePropuesta.patron(patron, prima),
                        mes,
                        gente.stream().map(e -> CalculoDePropuesta.trabajador(e, diarios)).toList(),
                        Idioma.ES);
        if (!breves.errores().isEmpty()) {
            // Left out of the proposal he would look like a worker who is no longer owed for.
            return new Apartado(
                    new FalloConCodigo(
                            Clase.CONFLICTO,
                            ErrorDeDeterminacion.TRABAJADOR_SIN_CALCULO,
                            patron.registro().valor(),
                            mes.toString(),
                            quienes(breves.errores())));
        }
        List<RenglonDePropuesta> renglones = renglones(breves.valor(), gente);
        return new Calculado(
                patron,
                prima,
                vencimiento,
                renglones,
                0,
                suma(renglones),
                CsvCanonico.huella(renglones),
                HechosCanonicos.huella(patron, prima, gente, diarios));
    }

    // The place of an incident of a worker begins with the NSS.
    private static String quienes(List<Incidencia> errores) {
        List<String> todos =
                errores.stream()
                        .map(i -> i.campo().split(" ", 2)[0] + " " + i.codigo())
                        .distinct()
                        .toList();
        String primeros = todos.stream().limit(NOMBRADOS).collect(Collectors.joining(", "));
        return todos.size() > NOMBRADOS
                ? primeros + " (+" + (todos.size() - NOMBRADOS) + ")"
                : primeros;
    }

    private static List<RenglonDePropuesta> renglones(
            List<RenglonBreve> breves, List<Empleo> gente) {
        Map<String, UUID> ids = HashMap.newHashMap(gente.size());
        gente.forEach(e -> ids.put(e.nss().valor(), e.asegurado()));
        List<RenglonDePropuesta> renglones = new ArrayList<>(breves.size());
        for (RenglonBreve r : breves) {
            String nss = r.trabajador().nss().valor();
            renglones.add(
                    new RenglonDePropuesta(
                            Objects.requireNonNull(ids.get(nss)),
                            nss,
                            r.trabajador().nombreLegible(),
                            r.mes().dias(),
                            r.mes().incapacidades() + r.mes().licencias(),
                            r.mes().ausencias(),
                            r.mes().sdi(),
                            r.mes().salarios(),
                            Importes.de(r)));
        }
        return renglones;
    }

    private static Importes suma(List<RenglonDePropuesta> renglones) {
        Long[] sumas = new Long[Importes.LINEAS.size()];
        Arrays.fill(sumas, 0L);
        for (RenglonDePropuesta renglon : renglones) {
            for (int i = 0; i < sumas.length; i++) {
                sumas[i] += renglon.importes().valores().get(i).centavos();
            }
        }
        return Importes.deCentavos(sumas);
    }
}
