package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.ErrorDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.pagos.ErrorDePago;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Notes the lines of a file that are of another bank than those of whoever hands it in. */
final class LineasAjenas implements Consumer<PagoDeBanco> {

    private static final int MAXIMO = 1_000;

    private final Set<String> bancos;
    private final String archivo;
    private final Idioma idioma;
    private final List<Incidencia> faltas = new ArrayList<>();

    /**
     * @param bancos keys of the banks whose lines may be handed in
     */
    LineasAjenas(Set<String> bancos, String archivo, Idioma idioma) {
        this.bancos = Set.copyOf(bancos);
        this.archivo = archivo;
        this.idioma = idioma;
    }

    @Override
    public void accept(PagoDeBanco pago) {
        if (bancos.contains(pago.banco()) || faltas.size() > MAXIMO) {
            return;
        }
        String renglon = String.valueOf(pago.renglon());
        Incidencia falta =
                faltas.size() == MAXIMO
                        ? Incidencia.de(
                                ErrorDeBanco.DEMASIADAS, idioma, String.valueOf(MAXIMO), renglon)
                        : Incidencia.de(
                                        ErrorDePago.DE_OTRO_BANCO,
                                        idioma,
                                        renglon,
                                        pago.banco(),
                                        String.join(", ", bancos.stream().sorted().toList()))
                                .enCampo("banco", pago.banco());
        faltas.add(falta.enArchivo(archivo).enLinea(pago.renglon()));
    }

    List<Incidencia> faltas() {
        return List.copyOf(faltas);
    }
}
