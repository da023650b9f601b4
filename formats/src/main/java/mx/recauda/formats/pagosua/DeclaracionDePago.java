package mx.recauda.formats.pagosua;

import mx.recauda.ley.confronta.Declaracion;
import mx.recauda.ley.confronta.Dias;
import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.confronta.TrabajadorDeclarado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a payment file declares, as one side of a confronta. */
public final class DeclaracionDePago {

    /** Movements that start a wage: salary change and return. */
    private static final Set<String> CON_SALARIO = Set.of("07", "08");

    private DeclaracionDePago() {}

    /** The declaration that the file makes. */
    public static Declaracion de(ArchivoDePago archivo, Zona zona) {
        Map<String, SortedMap<LocalDate, Importe>> cambios = cambios(archivo.movimientos());
        return new Declaracion(
                archivo.mes(),
                archivo.registroPatronal().modalidad(),
                zona,
                Optional.of(archivo.prima()),
                archivo.trabajadores().stream()
                        .map(r ->
                                trabajador(
                                        r,
                                        archivo.mes(),
                                        cambios.getOrDefault(r.crudo("nss"), new TreeMap<>())))
                        .toList());
    }

    /** Surcharges and restatement that the employer added of a worker, all funds. */
    public static Importe accesorios(Registro trabajador) {
        return trabajador
                .importe("accesoriosImss")
                .mas(trabajador.importe("accesoriosRetiro"))
                .mas(trabajador.importe("accesoriosCesantia"));
    }

    private static TrabajadorDeclarado trabajador(
            Registro r, Mes mes, SortedMap<LocalDate, Importe> cambios) {
        Dias delMes = dias(r, "Mes");
        return new TrabajadorDeclarado(
                r.texto("nss"),
                r.texto("nombre").replace('$', ' ').replace('/', 'Ñ').replaceAll(" +", " ").strip(),
                r.importe("sdi"),
                delMes,
                mes.cierraBimestre() ? resta(dias(r, "Bimestre"), delMes) : Dias.NINGUNO,
                r.texto("credito").matches("0*") ? "" : r.texto("credito"),
                List.of(),
                cambios,
                Montos.de(linea -> monto(r, linea)));
    }

    private static Dias dias(Registro r, String periodo) {
        return new Dias(
                (int) r.entero(periodo.equals("Mes") ? "diasDelMes" : "diasDelBimestre"),
                (int) r.entero("incapacidadesDel" + periodo),
                (int) r.entero("ausenciasDel" + periodo));
    }

    private static Dias resta(Dias bimestre, Dias mes) {
        return new Dias(
                Math.max(0, bimestre.inscritos() - mes.inscritos()),
                Math.max(0, bimestre.incapacidades() - mes.incapacidades()),
                Math.max(0, bimestre.ausencias() - mes.ausencias()));
    }

    private static Importe monto(Registro r, Linea linea) {
        return switch (linea) {
            case CUOTA_FIJA -> r.importe("cuotaFija");
            case EXCEDENTE_PATRON -> menos(r, "excedente", "excedenteObrero");
            case EXCEDENTE_OBRERO -> r.importe("excedenteObrero");
            case DINERO_PATRON -> menos(r, "prestacionesEnDinero", "dineroObrero");
            case DINERO_OBRERO -> r.importe("dineroObrero");
            case GASTOS_MEDICOS_PATRON ->
                    menos(r, "gastosMedicosPensionados", "gastosMedicosObrero");
            case GASTOS_MEDICOS_OBRERO -> r.importe("gastosMedicosObrero");
            case RIESGOS -> r.importe("riesgosDeTrabajo");
            case INVALIDEZ_PATRON -> menos(r, "invalidezYVida", "invalidezObrero");
            case INVALIDEZ_OBRERO -> r.importe("invalidezObrero");
            case GUARDERIAS -> r.importe("guarderias");
            case RETIRO -> r.importe("retiro");
            case CESANTIA_PATRON -> r.importe("cesantiaPatron");
            case CESANTIA_OBRERO -> r.importe("cesantiaObrero");
            case INFONAVIT -> r.importe("infonavit");
            case AMORTIZACION -> r.importe("amortizacion");
        };
    }

    private static Importe menos(Registro r, String todo, String parte) {
        return r.importe(todo).menos(r.importe(parte));
    }

    private static Map<String, SortedMap<LocalDate, Importe>> cambios(
            List<MovimientoDePago> movimientos) {
        Map<String, SortedMap<LocalDate, Importe>> cambios = new HashMap<>();
        for (MovimientoDePago m : movimientos) {
            boolean conSalario = CON_SALARIO.contains(m.tipo()) && m.salario().matches("\\d{7}");
            Optional<LocalDate> dia = conSalario ? dia(m.fecha()) : Optional.empty();
            dia.ifPresent(d ->
                    cambios.computeIfAbsent(m.nss(), n -> new TreeMap<>())
                            .put(d, Importe.deCentavos(Long.parseLong(m.salario()))));
        }
        return cambios;
    }

    private static Optional<LocalDate> dia(String fecha) {
        try {
            return Optional.of(LocalDate.parse(fecha, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException noEsFecha) {
            return Optional.empty();
        }
    }
}
