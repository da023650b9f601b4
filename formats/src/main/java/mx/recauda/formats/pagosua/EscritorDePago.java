package mx.recauda.formats.pagosua;

import mx.recauda.ley.confronta.Declaracion;
import mx.recauda.ley.confronta.Dias;
import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.confronta.TrabajadorDeclarado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.identidad.RegistroPatronal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a declaration as a payment file, marked as written here: the checksum of the last record
 * is not public, so the official programs need not take it.
 */
public final class EscritorDePago {

    /**
     * Who declares.
     *
     * @param folio six characters
     * @param version version of SUA whose rules were followed, or empty
     */
    public record Encabezado(
            RegistroPatronal registro,
            String rfc,
            String razonSocial,
            String folio,
            String version) {}

    private EscritorDePago() {}

    /**
     * The file of a declaration.
     *
     * @throws IllegalArgumentException when an amount or a text does not fit in its field
     */
    public static ArchivoDePago escribe(Encabezado encabezado, Declaracion declaracion) {
        List<Registro> registros = new ArrayList<>();
        List<TrabajadorDeclarado> trabajadores = declaracion.trabajadores();
        registros.add(empresa(encabezado, declaracion));
        for (TrabajadorDeclarado t : trabajadores) {
            registros.add(trabajador(comun(TipoDeRegistro.TRABAJADOR, encabezado, declaracion), t));
        }
        registros.addAll(movimientos(encabezado, trabajadores));
        registros.add(sumario(encabezado, declaracion));
        registros.add(Marca.pon(Registro.nuevo(TipoDeRegistro.VALIDACION), encabezado.version()));
        return new ArchivoDePago(registros, encabezado.version());
    }

    private static Registro comun(TipoDeRegistro tipo, Encabezado e, Declaracion d) {
        String rfc = tipo == TipoDeRegistro.TRABAJADOR ? "rfcPatron" : "rfc";
        return Registro.nuevo(tipo)
                .con("registroPatronal", e.registro().valor())
                .con(rfc, e.rfc())
                .con("periodo", d.mes().toString().replace("-", ""));
    }

    private static Registro empresa(Encabezado e, Declaracion d) {
        return comun(TipoDeRegistro.EMPRESA, e, d)
                .con("folio", e.folio())
                .con("razonSocial", e.razonSocial())
                .con("primaRiesgos", d.prima().orElse(Tasa.CERO).diezmillonesimas())
                .con("porcentajeInfonavit", "50")
                .con(
                        "diasCotizados",
                        d.trabajadores().stream().mapToLong(t -> t.mes().inscritos()).sum())
                .con("trabajadores", d.trabajadores().size())
                .con("tipoDeDocumento", "01")
                .con("creditoFiscal", "000000000");
    }

    private static Registro trabajador(Registro base, TrabajadorDeclarado t) {
        Montos m = t.montos();
        Dias bimestre = t.mes().mas(t.anterior());
        boolean cierra = !base.texto("periodo").isEmpty() && par(base.texto("periodo"));
        return base.con("nss", t.nss())
                .con("credito", t.credito())
                .con("inicioDelDescuento", 0)
                .con("movimientos", t.cambios().size())
                .con("nombre", t.nombre().replace('Ñ', '/'))
                .con("sdi", t.sdi().centavos())
                .con("tipoDeTrabajador", "1")
                .con("jornada", "0")
                .con("diasDelMes", t.mes().inscritos())
                .con("incapacidadesDelMes", t.mes().incapacidades())
                .con("ausenciasDelMes", t.mes().ausencias())
                .con("cuotaFija", m.de(Linea.CUOTA_FIJA).centavos())
                .con("excedente", suma(m, Linea.EXCEDENTE_PATRON, Linea.EXCEDENTE_OBRERO))
                .con("prestacionesEnDinero", suma(m, Linea.DINERO_PATRON, Linea.DINERO_OBRERO))
                .con(
                        "gastosMedicosPensionados",
                        suma(m, Linea.GASTOS_MEDICOS_PATRON, Linea.GASTOS_MEDICOS_OBRERO))
                .con("riesgosDeTrabajo", m.de(Linea.RIESGOS).centavos())
                .con("invalidezYVida", suma(m, Linea.INVALIDEZ_PATRON, Linea.INVALIDEZ_OBRERO))
                .con("guarderias", m.de(Linea.GUARDERIAS).centavos())
                .con("accesoriosImss", 0)
                .con("diasDelBimestre", cierra ? bimestre.inscritos() : 0)
                .con("incapacidadesDelBimestre", cierra ? bimestre.incapacidades() : 0)
                .con("ausenciasDelBimestre", cierra ? bimestre.ausencias() : 0)
                .con("retiro", m.de(Linea.RETIRO).centavos())
                .con("accesoriosRetiro", 0)
                .con("cesantiaPatron", m.de(Linea.CESANTIA_PATRON).centavos())
                .con("cesantiaObrero", m.de(Linea.CESANTIA_OBRERO).centavos())
                .con("accesoriosCesantia", 0)
                .con("aportacionVoluntaria", 0)
                .con("infonavit", m.de(Linea.INFONAVIT).centavos())
                .con("amortizacion", m.de(Linea.AMORTIZACION).centavos())
                .con("excedenteObrero", m.de(Linea.EXCEDENTE_OBRERO).centavos())
                .con("dineroObrero", m.de(Linea.DINERO_OBRERO).centavos())
                .con("gastosMedicosObrero", m.de(Linea.GASTOS_MEDICOS_OBRERO).centavos())
                .con("invalidezObrero", m.de(Linea.INVALIDEZ_OBRERO).centavos())
                .con("cesantiaObreroInformada", m.de(Linea.CESANTIA_OBRERO).centavos())
                .con("municipio", base.texto("registroPatronal").substring(0, 3));
    }

    private static boolean par(String periodo) {
        return (periodo.charAt(periodo.length() - 1) - '0') % 2 == 0;
    }

    private static long suma(Montos montos, Linea una, Linea otra) {
        return montos.de(una).mas(montos.de(otra)).centavos();
    }

    /** Seven in each record, of whichever workers. */
    private static List<Registro> movimientos(
            Encabezado e, List<TrabajadorDeclarado> trabajadores) {
        List<Registro> registros = new ArrayList<>();
        int hechos = 0;
        for (TrabajadorDeclarado t : trabajadores) {
            for (Map.Entry<LocalDate, Importe> cambio : t.cambios().entrySet()) {
                int lugar = hechos % Disenos.MOVIMIENTOS + 1;
                if (lugar == 1) {
                    registros.add(
                            Registro.nuevo(TipoDeRegistro.MOVIMIENTOS)
                                    .con("registroPatronal", e.registro().valor()));
                }
                Registro ultimo = registros.removeLast();
                registros.add(
                        ultimo.con("nss" + lugar, t.nss())
                                .con("movimiento" + lugar, "07")
                                .con(
                                        "fecha" + lugar,
                                        cambio.getKey().format(DateTimeFormatter.BASIC_ISO_DATE))
                                .con("salario" + lugar, cambio.getValue().centavos()));
                hechos++;
            }
        }
        return registros;
    }

    private static Registro sumario(Encabezado e, Declaracion d) {
        Montos m = d.totales();
        long imss =
                Linea.TODAS.stream()
                        .filter(l -> !l.bimestral())
                        .mapToLong(l -> m.de(l).centavos())
                        .sum();
        long cesantia = suma(m, Linea.CESANTIA_PATRON, Linea.CESANTIA_OBRERO);
        long conCredito =
                d.trabajadores().stream()
                        .filter(t -> !t.credito().isEmpty())
                        .mapToLong(t -> t.montos().de(Linea.INFONAVIT).centavos())
                        .sum();
        Registro sumario =
                comun(TipoDeRegistro.SUMARIO, e, d)
                        .con("folio", e.folio())
                        .con("cuotaFija", m.de(Linea.CUOTA_FIJA).centavos())
                        .con("excedente", suma(m, Linea.EXCEDENTE_PATRON, Linea.EXCEDENTE_OBRERO))
                        .con(
                                "prestacionesEnDinero",
                                suma(m, Linea.DINERO_PATRON, Linea.DINERO_OBRERO))
                        .con(
                                "gastosMedicosPensionados",
                                suma(m, Linea.GASTOS_MEDICOS_PATRON, Linea.GASTOS_MEDICOS_OBRERO))
                        .con("riesgosDeTrabajo", m.de(Linea.RIESGOS).centavos())
                        .con(
                                "invalidezYVida",
                                suma(m, Linea.INVALIDEZ_PATRON, Linea.INVALIDEZ_OBRERO))
                        .con("guarderias", m.de(Linea.GUARDERIAS).centavos())
                        .con("subtotalImss", imss)
                        .con("retiro", m.de(Linea.RETIRO).centavos())
                        .con("cesantiaYVejez", cesantia)
                        .con("subtotalRcv", m.de(Linea.RETIRO).centavos() + cesantia)
                        .con("viviendaSinCredito", m.de(Linea.INFONAVIT).centavos() - conCredito)
                        .con("viviendaConCredito", conCredito)
                        .con("amortizacion", m.de(Linea.AMORTIZACION).centavos());
        for (String cero :
                List.of(
                        "actualizacionImss",
                        "recargosImss",
                        "actualizacionRcv",
                        "recargosRcv",
                        "aportacionesVoluntarias",
                        "actualizacionVivienda",
                        "recargosVivienda")) {
            sumario = sumario.con(cero, 0);
        }
        return sumario;
    }
}
