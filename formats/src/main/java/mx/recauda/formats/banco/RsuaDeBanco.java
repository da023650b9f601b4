package mx.recauda.formats.banco;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Records of 350 characters, as the collecting entities send them to the institute: a lote ({@code
 * 00}), its banks ({@code 01}) with their payments ({@code 07}, {@code 08}) and, of our own, the
 * totals ({@code 09}). One record a line, or one after another without line ends. What it carries
 * of workers ({@code 02} to {@code 04}) is passed over.
 */
@Fuente(
        value = "RSUA of the institute's loader; own positions 107 to 213 and record 09",
        confianza = Confianza.UNA_FUENTE,
        nota =
                "The source tells records 00, 01, 07 and 08 up to 106; where the línea de captura goes, "
                        + "its operation and its totals are not public: those fields are ours")
final class RsuaDeBanco implements AdaptadorDeBanco {

    static final int LARGO = 350;

    private static final String PESOS = "MXN";

    @Override
    public String clave() {
        return "RSUA";
    }

    @Override
    public String extension() {
        return "rsua";
    }

    @Override
    public boolean reconoce(byte[] inicio) {
        int blancos = 0;
        for (int i = 0; i < Math.min(inicio.length, LARGO); i++) {
            if (inicio[i] == ',') {
                return false;
            }
            blancos += inicio[i] == ' ' ? 1 : 0;
        }
        return inicio.length > CampoRsua.TIPO
                && inicio[0] == '0'
                && inicio[1] >= '0'
                && inicio[1] <= '9'
                && (blancos > 0 || inicio.length >= LARGO);
    }

    @Override
    public LecturaDeBanco lee(
            InputStream entrada, String archivo, Idioma idioma, Consumer<PagoDeBanco> cada)
            throws IOException {
        Faltas faltas = new Faltas(archivo, idioma);
        LectorRsua lector = new LectorRsua(faltas, cada);
        BufferedInputStream bytes = new BufferedInputStream(entrada);
        if (enRenglones(bytes)) {
            RenglonesDeBanco renglones = new RenglonesDeBanco(bytes);
            var renglon = renglones.siguiente();
            while (renglon.isPresent() && !faltas.demasiadas()) {
                if (renglon.get().length > 0) {
                    lector.registro(renglones.numero(), renglon.get());
                }
                renglon = renglones.siguiente();
            }
        } else {
            byte[] registro = bytes.readNBytes(LARGO);
            for (int numero = 1; registro.length > 0 && !faltas.demasiadas(); numero++) {
                lector.registro(numero, registro);
                registro = bytes.readNBytes(LARGO);
            }
        }
        return lector.termina();
    }

    private static boolean enRenglones(BufferedInputStream bytes) throws IOException {
        bytes.mark(LARGO + 2);
        byte[] primero = bytes.readNBytes(LARGO + 2);
        bytes.reset();
        for (byte octeto : primero) {
            if (octeto == '\n') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void escribe(List<PagoDeBanco> pagos, OutputStream salida) throws IOException {
        char[] lote = registro("00");
        CampoRsua.ORIGEN.pon(lote, pagos.isEmpty() ? "" : pagos.getFirst().banco());
        if (!pagos.isEmpty()) {
            CampoRsua.TRANSFERENCIA.pon(lote, Dato.CORRIDA.format(pagos.getLast().fecha()));
        }
        CampoRsua.CONSECUTIVO.pon(lote, 1);
        escribe(lote, salida);
        long registros = 2;
        Importe suma = Importe.CERO;
        String banco = "";
        for (PagoDeBanco pago : pagos) {
            if (!pago.banco().equals(banco)) {
                banco = pago.banco();
                char[] entidad = registro("01");
                CampoRsua.BANCO.pon(entidad, banco);
                escribe(entidad, salida);
                registros++;
            }
            escribe(registro(pago), salida);
            registros++;
            suma = suma.mas(pago.importe());
        }
        char[] totales = registro("09");
        CampoRsua.REGISTROS.pon(totales, registros);
        CampoRsua.PAGOS.pon(totales, pagos.size());
        CampoRsua.SUMA.pon(totales, suma.centavos());
        escribe(totales, salida);
    }

    // A bank that does not say how the money is divided leaves it to the línea.
    private static char[] registro(PagoDeBanco pago) {
        char[] registro = registro("07");
        CampoRsua.FECHA.pon(registro, Dato.CORRIDA.format(pago.fecha()));
        CampoRsua.LINEA.pon(registro, pago.linea());
        CampoRsua.OPERACION.pon(registro, pago.operacion());
        CampoRsua.MONEDA.pon(registro, PESOS);
        CampoRsua.TOTAL.pon(registro, pago.importe().centavos());
        pago.fondos()
                .forEach((fondo, importe) -> {
                    CampoRsua campo =
                            Optional.ofNullable(LectorRsua.FONDOS.get(fondo)).orElseThrow();
                    campo.pon(registro, importe.centavos());
                });
        return registro;
    }

    private static char[] registro(String tipo) {
        char[] registro = new char[LARGO];
        Arrays.fill(registro, ' ');
        tipo.getChars(0, CampoRsua.TIPO, registro, 0);
        return registro;
    }

    private static void escribe(char[] registro, OutputStream salida) throws IOException {
        for (char letra : registro) {
            if (letra < ' ' || letra > '~') {
                throw new IllegalArgumentException("not plain text: " + new String(registro));
            }
        }
        salida.write(new String(registro).getBytes(StandardCharsets.US_ASCII));
        salida.write('\n');
    }
}
