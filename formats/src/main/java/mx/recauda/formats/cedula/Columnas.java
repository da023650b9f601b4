package mx.recauda.formats.cedula;

import mx.recauda.ley.cedula.MesDeTrabajador;
import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.vivienda.AmortizacionBimestral;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The columns of both parts of the cédula, in the order of the official program. */
final class Columnas {

    static final List<Columna> MENSUAL = mensual();
    static final List<Columna> BIMESTRAL = bimestral();

    private Columnas() {}

    private static List<Columna> mensual() {
        List<Columna> columnas = new ArrayList<>(trabajador());
        columnas.add(Columna.entero("dias", "Días", r -> r.mes().dias()));
        columnas.add(Columna.salario("sdi", "S.D.I.", r -> r.mes().sdi()));
        columnas.add(Columna.entero("licencias", "Lic.", r -> r.mes().licencias()));
        columnas.add(Columna.entero("incapacidades", "Inc.", r -> r.mes().incapacidades()));
        columnas.add(Columna.entero("ausentismos", "Aus.", r -> r.mes().ausencias()));
        columnas.add(patron(Concepto.CUOTA_FIJA, "C.F."));
        par(columnas, Concepto.EXCEDENTE, "Exc.");
        par(columnas, Concepto.PRESTACIONES_EN_DINERO, "P.D.");
        par(columnas, Concepto.GASTOS_MEDICOS_PENSIONADOS, "G.M.P.");
        columnas.add(patron(Concepto.RIESGOS_DE_TRABAJO, "R.T."));
        par(columnas, Concepto.INVALIDEZ_Y_VIDA, "I.V.");
        columnas.add(patron(Concepto.GUARDERIAS, "G.P.S."));
        columnas.add(Columna.importe("sumaPatron", "Patronal", r -> suma(r, true, false)));
        columnas.add(Columna.importe("sumaObrero", "Obrera", r -> suma(r, false, false)));
        columnas.add(
                Columna.importe(
                        "total", "Suma", r -> suma(r, true, false).mas(suma(r, false, false))));
        return List.copyOf(columnas);
    }

    private static List<Columna> bimestral() {
        List<Columna> columnas = new ArrayList<>(trabajador());
        columnas.add(Columna.entero("diasBimestre", "Días", Renglon::diasDelBimestre));
        columnas.add(Columna.salario("sdi", "S.D.I.", Columnas::ultimoSdi));
        columnas.add(entero("licencias", "Lic.", MesDeTrabajador::licencias));
        columnas.add(entero("incapacidades", "Inc.", MesDeTrabajador::incapacidades));
        columnas.add(entero("ausentismos", "Aus.", MesDeTrabajador::ausencias));
        columnas.add(patron(Concepto.RETIRO, "Retiro"));
        par(columnas, Concepto.CESANTIA_Y_VEJEZ, "C.V.");
        columnas.add(Columna.importe("sumaRcv", "Suma RCV", Columnas::rcv));
        columnas.add(patron(Concepto.INFONAVIT, "Aportación Infonavit"));
        columnas.add(Columna.texto("credito", "Crédito", Renglon::credito));
        columnas.add(Columna.texto("descuento", "Descuento", Renglon::descuento));
        columnas.add(
                amortizacion("amortizacion", "Amortización", AmortizacionBimestral::descontado));
        columnas.add(
                amortizacion("noDescontado", "No descontado", AmortizacionBimestral::noDescontado));
        columnas.add(amortizacion("seguro", "Seguro", AmortizacionBimestral::seguro));
        columnas.add(
                Columna.importe(
                        "total",
                        "Suma",
                        r ->
                                rcv(r).mas(r.patron(Concepto.INFONAVIT))
                                        .mas(de(r, AmortizacionBimestral::descontado))
                                        .mas(de(r, AmortizacionBimestral::seguro))));
        return List.copyOf(columnas);
    }

    private static List<Columna> trabajador() {
        return List.of(
                Columna.texto("nss", "NSS", r -> r.trabajador().nss().toString()),
                Columna.texto("nombre", "Nombre", r -> r.trabajador().nombreLegible()),
                Columna.texto("rfc", "RFC", r -> r.trabajador().rfc()),
                Columna.texto("curp", "CURP", r -> r.trabajador().curp()),
                Columna.texto("ubicacion", "Ubicación", r -> r.trabajador().ubicacion()));
    }

    private static Columna patron(Concepto concepto, String titulo) {
        return Columna.importe(concepto.clave(), titulo, r -> r.patron(concepto));
    }

    private static void par(List<Columna> columnas, Concepto concepto, String titulo) {
        columnas.add(
                Columna.importe(
                        concepto.clave() + "Patron", titulo + " pat.", r -> r.patron(concepto)));
        columnas.add(
                Columna.importe(
                        concepto.clave() + "Obrero", titulo + " obr.", r -> r.obrero(concepto)));
    }

    private static Columna entero(
            String clave, String titulo, ToIntFunction<MesDeTrabajador> valor) {
        return Columna.entero(clave, titulo, r -> r.meses().stream().mapToInt(valor).sum());
    }

    private static Columna amortizacion(
            String clave, String titulo, Function<AmortizacionBimestral, Importe> valor) {
        return Columna.importe(clave, titulo, r -> de(r, valor));
    }

    private static Importe de(Renglon r, Function<AmortizacionBimestral, Importe> valor) {
        return r.amortizacion().map(valor).orElse(Importe.CERO);
    }

    private static Importe rcv(Renglon r) {
        return suma(r, true, true).mas(suma(r, false, true)).menos(r.patron(Concepto.INFONAVIT));
    }

    private static Importe ultimoSdi(Renglon r) {
        return r.meses().reversed().stream()
                .map(MesDeTrabajador::sdi)
                .filter(s -> !s.esCero())
                .findFirst()
                .orElse(Importe.CERO);
    }

    private static Importe suma(Renglon r, boolean patron, boolean bimestral) {
        Importe suma = Importe.CERO;
        for (Concepto concepto : Concepto.values()) {
            if (concepto.bimestral() == bimestral) {
                suma = suma.mas(patron ? r.patron(concepto) : r.obrero(concepto));
            }
        }
        return suma;
    }
}
