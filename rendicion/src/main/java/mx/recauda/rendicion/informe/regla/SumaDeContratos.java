package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.ReglaDeComprobacion;
import mx.recauda.rendicion.auditor.Verificacion;
import mx.recauda.rendicion.formula.Formula;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.RenglonDeContratos;

import java.math.BigDecimal;
import java.util.List;

/** In each printed column, current plus capital expenditure make the total. */
final class SumaDeContratos implements ReglaDeComprobacion<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-001",
                    "Suma de contratos plurianuales",
                    Gravedad.ALTA,
                    "contratos_plurianuales: monto de cada componente y del total, por columna y periodo",
                    "Corrige el componente o el total que no corresponda al registro contable.",
                    "LFPRH 50, último párrafo; formato de contratos plurianuales 4T-2014",
                    Confianza.CONFIRMADA);

    private static final Comprueba COMPRUEBA =
            new Comprueba(FICHA, RenglonDeContratos.TABLA, "suma de componentes = total");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Verificacion> comprueba(Informe informe) {
        List<RenglonDeContratos> renglones = RenglonDeContratos.de(informe);
        return renglones.stream()
                .filter(RenglonDeContratos::esTotal)
                .flatMap(total -> comprueba(total, renglones).stream())
                .toList();
    }

    private static List<Verificacion> comprueba(
            RenglonDeContratos total, List<RenglonDeContratos> renglones) {
        List<BigDecimal> partes =
                renglones.stream()
                        .filter(r -> r.esComponente() && mismaColumna(r, total))
                        .flatMap(r -> r.monto().stream())
                        .toList();
        if (partes.isEmpty() || total.monto().isEmpty()) {
            return List.of();
        }
        return List.of(
                COMPRUEBA.igual(
                        objeto(total),
                        Formula.suma(partes),
                        total.monto().get(),
                        Senala.celda(RenglonDeContratos.TABLA, total.fila(), "monto")));
    }

    private static boolean mismaColumna(RenglonDeContratos uno, RenglonDeContratos otro) {
        return uno.columna().equals(otro.columna())
                && uno.medida().equals(otro.medida())
                && uno.periodo().equals(otro.periodo());
    }

    private static String objeto(RenglonDeContratos total) {
        String columna = total.columna().isEmpty() ? "" : "columna " + total.columna() + " ";
        return (columna + total.medida() + " " + total.periodo()).strip();
    }
}
