package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.seguridad.Bitacora;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Begins drafts. */
@Service
public class Apertura {

    /** The first year whose forms are known. */
    public static final int PRIMER_ANIO = 2013;

    /** The last year that can be asked for: a typing error is not a century away. */
    public static final int ULTIMO_ANIO = 2099;

    private final Borradores borradores;
    private final Documentos documentos;
    private final Bitacora bitacora;

    Apertura(Borradores borradores, Documentos documentos, Bitacora bitacora) {
        this.borradores = borradores;
        this.documentos = documentos;
        this.bitacora = bitacora;
    }

    /** The reports a draft can take its rows and columns from, the latest first. */
    @Transactional(readOnly = true)
    public List<Documento> bases() {
        return documentos.de(Clase.INFORME);
    }

    /**
     * Begins the draft of a quarter.
     *
     * @param anio fiscal year
     * @param trimestre quarter, 1 to 4
     * @param base report whose rows and columns it takes
     */
    @Transactional
    public Resultado<Optional<Borrador>> abre(
            int anio, int trimestre, Optional<UUID> base, String cuenta, Idioma idioma) {
        if (anio < PRIMER_ANIO || anio > ULTIMO_ANIO || trimestre < 1 || trimestre > 4) {
            return falta(imposible(String.valueOf(anio), trimestre, idioma));
        }
        Optional<Documento> informe =
                base.flatMap(documentos::busca).filter(d -> d.clase() == Clase.INFORME);
        if (informe.isEmpty()) {
            return falta(Incidencia.de(ErrorDeMesa.BASE_INEXISTENTE, idioma).enCampo("base", ""));
        }
        Borrador borrador = borradores.propone(anio, trimestre, informe.get(), cuenta);
        if (!borradores.agrega(borrador)) {
            return falta(
                    Incidencia.de(ErrorDeMesa.BORRADOR_REPETIDO, idioma, borrador.clave())
                            .enCampo("anio", borrador.periodo()));
        }
        bitacora.anota(
                "ABRIR_BORRADOR",
                "borrador:" + borrador.id(),
                Map.of("clave", borrador.clave(), "base", borrador.base().toString()));
        return Resultado.de(Optional.of(borrador));
    }

    /** Why the quarter of what was written as its year cannot be reported. */
    public static Incidencia imposible(String anio, int trimestre, Idioma idioma) {
        return Incidencia.de(
                        ErrorDeMesa.PERIODO_IMPOSIBLE,
                        idioma,
                        anio,
                        trimestre,
                        String.valueOf(PRIMER_ANIO),
                        String.valueOf(ULTIMO_ANIO))
                .enCampo("anio", anio);
    }

    private static Resultado<Optional<Borrador>> falta(Incidencia incidencia) {
        return new Resultado<>(Optional.empty(), List.of(incidencia));
    }
}
