package mx.recauda.formats.pagosua;

import mx.recauda.ley.dinero.Importe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums of the workers, against those of the file. */
final class Sumas {

    private static final List<String> DEL_IMSS =
            List.of(
                    "cuotaFija",
                    "excedente",
                    "prestacionesEnDinero",
                    "gastosMedicosPensionados",
                    "riesgosDeTrabajo",
                    "invalidezYVida",
                    "guarderias");

    private final Faltas faltas;
    private final Map<String, Long> sumas = new LinkedHashMap<>();
    private long diasDelMes;
    private long diasDelBimestre;

    Sumas(Faltas faltas) {
        this.faltas = faltas;
    }

    void agrega(Registro t) {
        for (String clave : DEL_IMSS) {
            suma(clave, t.entero(clave));
            suma("subtotalImss", t.entero(clave));
        }
        suma("accesoriosImss", t.entero("accesoriosImss"));
        suma("retiro", t.entero("retiro"));
        long cesantia = t.entero("cesantiaPatron") + t.entero("cesantiaObrero");
        suma("cesantiaYVejez", cesantia);
        suma("subtotalRcv", t.entero("retiro") + cesantia);
        suma("accesoriosRcv", t.entero("accesoriosRetiro") + t.entero("accesoriosCesantia"));
        suma("aportacionesVoluntarias", t.entero("aportacionVoluntaria"));
        boolean conCredito = !t.texto("credito").matches("0*");
        suma(conCredito ? "viviendaConCredito" : "viviendaSinCredito", t.entero("infonavit"));
        suma("amortizacion", t.entero("amortizacion"));
        diasDelMes += t.entero("diasDelMes");
        diasDelBimestre += t.entero("diasDelBimestre");
    }

    void compara(Registro sumario, Optional<Registro> empresa, int trabajadores) {
        for (Campo campo : Disenos.de(TipoDeRegistro.SUMARIO)) {
            boolean accesorio =
                    campo.clave().startsWith("actualizacion")
                            || campo.clave().startsWith("recargos");
            if (campo.forma() == Campo.Forma.IMPORTE && !accesorio) {
                compara(sumario, campo.clave(), sumario.entero(campo.clave()), de(campo.clave()));
            }
        }
        accesorios(sumario, "Imss");
        accesorios(sumario, "Rcv");
        empresa.ifPresent(e -> deLaEmpresa(e, trabajadores));
    }

    private void accesorios(Registro sumario, String fondo) {
        compara(
                sumario,
                "actualizacion" + fondo,
                sumario.entero("actualizacion" + fondo) + sumario.entero("recargos" + fondo),
                de("accesorios" + fondo));
    }

    private void deLaEmpresa(Registro empresa, int trabajadores) {
        long dichos = empresa.entero("trabajadores");
        if (dichos != trabajadores) {
            faltas.anota(
                    ErrorDePagoSua.TRABAJADORES,
                    empresa.numero(),
                    "trabajadores",
                    empresa.crudo("trabajadores"),
                    dichos,
                    trabajadores);
        }
        long dias = empresa.entero("diasCotizados");
        // Which days an even month adds up is not written anywhere that could be read.
        if (dias != diasDelMes && dias != diasDelBimestre) {
            faltas.anota(
                    ErrorDePagoSua.DIAS,
                    empresa.numero(),
                    "diasCotizados",
                    empresa.crudo("diasCotizados"),
                    dias,
                    diasDelMes);
        }
    }

    private void compara(Registro sumario, String clave, long dicho, long sumado) {
        if (dicho != sumado) {
            faltas.anota(
                    ErrorDePagoSua.TOTAL,
                    sumario.numero(),
                    clave,
                    sumario.crudo(clave),
                    clave,
                    Importe.deCentavos(dicho),
                    Importe.deCentavos(sumado));
        }
    }

    private long de(String clave) {
        return sumas.getOrDefault(clave, 0L);
    }

    private void suma(String clave, long centavos) {
        sumas.merge(clave, centavos, Long::sum);
    }
}
