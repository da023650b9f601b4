package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers of the ASMs repeat or skip, and the document is not an extract. */
final class NumeracionConHuecos implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-017",
                    "Numeración con huecos o repetida",
                    Gravedad.BAJA,
                    "No. de cada ASM",
                    "Numera los ASM en serie desde el 1; explica los que se dieron de baja.",
                    "Formato oficial: columna No.",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.documentos().stream().flatMap(NumeracionConHuecos::revisa).toList();
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento) {
        List<String> numeros = documento.asm().stream().map(Asm::numero).toList();
        if (documento.esExtracto() || enSerie(numeros)) {
            return Stream.empty();
        }
        String publicados = numeros.stream().collect(Collectors.joining(", "));
        return Stream.of(
                new Senala(FICHA)
                        .en(
                                documento,
                                "asm",
                                "No.",
                                publicados,
                                "1 a " + numeros.size(),
                                "Los números publicados son %s y deberían ir en serie del 1 al %d."
                                        .formatted(publicados, numeros.size())));
    }

    private static boolean enSerie(List<String> numeros) {
        for (int i = 0; i < numeros.size(); i++) {
            if (!numeros.get(i).strip().equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }
}
